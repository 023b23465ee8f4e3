package dev.hydraui.tokens.platform;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.hydraui.tokens.problem.Link;
import dev.hydraui.tokens.problem.Position;
import dev.hydraui.tokens.set.Token;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Writes as JSON where everything in the files of a compilation came from. */
final class Origins {
  private final Map<String, List<Origin>> byFile = new TreeMap<>();

  private record Origin(String name, Token token) {}

  void add(String file, String name, Token token) {
    byFile.computeIfAbsent(file, key -> new ArrayList<>()).add(new Origin(name, token));
  }

  void addAll(Origins other) {
    byFile.putAll(other.byFile);
  }

  /** Returns an object of output files, each with an object of names, in the order of the file. */
  String json() {
    StringWriter text = new StringWriter();
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentObjectsWith(indenter);
    printer.indentArraysWith(indenter);
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.setPrettyPrinter(printer);
      json.writeStartObject();
      for (Map.Entry<String, List<Origin>> file : byFile.entrySet()) {
        json.writeObjectFieldStart(file.getKey());
        for (Origin origin : file.getValue()) {
          json.writeObjectFieldStart(origin.name());
          write(origin.token(), json);
          json.writeEndObject();
        }
        json.writeEndObject();
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return text.append('\n').toString();
  }

  private static void write(Token token, JsonGenerator json) throws IOException {
    json.writeStringField("token", token.chain().get(0).path());
    place(token.at(), json);
    json.writeArrayFieldStart("chain");
    for (Link link : token.chain().subList(1, token.chain().size())) {
      json.writeStartObject();
      json.writeStringField("token", link.path());
      place(link.at(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
    if (!refers(token).isEmpty()) {
      json.writeArrayFieldStart("refers");
      for (String path : refers(token)) {
        json.writeString(path);
      }
      json.writeEndArray();
    }
  }

  /** Returns what parts were taken from; of a token that stands for a part, what that was. */
  private static Set<String> refers(Token token) {
    boolean part = !token.path().equals(token.chain().get(0).path());
    return new LinkedHashSet<>(
        part && token.alias().isPresent() ? List.of(token.alias().get()) : token.value().refers());
  }

  private static void place(Position at, JsonGenerator json) throws IOException {
    json.writeStringField("file", at.file());
    json.writeNumberField("line", at.line());
    json.writeNumberField("column", at.column());
  }
}
