package dev.hydraui.tokens.conformance;

import dev.hydraui.tokens.json.Json;
import dev.hydraui.tokens.json.JsonReader;
import dev.hydraui.tokens.json.JsonWriter;
import dev.hydraui.tokens.problem.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One case of the suite: files, and what a reader must make of them.
 *
 * <p>In the files under {@code dtcg/cases}: {@code tokens} or {@code files}; {@code error} is the
 * rule that is broken, {@code says} a part of the message; {@code is} what tokens resolve to;
 * {@code schema} how the published schema sees it when it differs: {@code cannot see} an error,
 * {@code stricter} or {@code looser} than the text.
 */
record Case(String topic, Json.ObjectValue json) {

  static List<Case> all(String topic) {
    Path file = Path.of("src/test/resources/dtcg/cases", topic + ".json");
    List<Case> cases = new ArrayList<>();
    for (Json json : ((Json.ArrayValue) read(file)).items()) {
      cases.add(new Case(topic, (Json.ObjectValue) json));
    }
    return cases;
  }

  static Json read(Path file) {
    try {
      Problems problems = new Problems();
      Json json = JsonReader.read("" + file, Files.readString(file), problems).orElseThrow();
      problems.throwErrors();
      return json;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Optional<String> text(String member) {
    return json.get(member).map(value -> ((Json.TextValue) value).text());
  }

  Map<String, Json> members(String member) {
    Map<String, Json> members = new LinkedHashMap<>();
    json.get(member)
        .ifPresent(
            value ->
                ((Json.ObjectValue) value)
                    .members()
                    .forEach((name, item) -> members.put(name, item.value())));
    return members;
  }

  Map<String, String> texts(String member) {
    Map<String, String> texts = new LinkedHashMap<>();
    members(member).forEach((name, json) -> texts.put(name, ((Json.TextValue) json).text()));
    return texts;
  }

  List<String> list(String member) {
    List<String> list = new ArrayList<>();
    json.get(member)
        .ifPresent(
            value ->
                ((Json.ArrayValue) value)
                    .items()
                    .forEach(item -> list.add(((Json.TextValue) item).text())));
    return list;
  }

  Map<String, Json> files() {
    return json.get("tokens")
        .map(tokens -> Map.of("a.json", tokens))
        .orElseGet(() -> members("files"));
  }

  boolean resolver() {
    return json.members().containsKey("resolver");
  }

  /** Writes the case's files, and returns those to load. */
  List<Path> write(Path folder) throws IOException {
    Map<String, Json> files = files();
    for (Map.Entry<String, Json> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, JsonWriter.write(file.getValue()));
    }
    List<String> load = list("load");
    String first = files.keySet().iterator().next();
    return (load.isEmpty() ? List.of(first) : load).stream().map(folder::resolve).toList();
  }

  @Override
  public String toString() {
    return topic + ": " + text("case").orElseThrow();
  }
}
