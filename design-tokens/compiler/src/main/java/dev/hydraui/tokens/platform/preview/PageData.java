package dev.hydraui.tokens.platform.preview;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.hydraui.tokens.resolver.Modifier;
import dev.hydraui.tokens.set.Token;
import dev.hydraui.tokens.theme.Delta;
import dev.hydraui.tokens.theme.Scheme;
import dev.hydraui.tokens.theme.Themes;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** Writes as JSON what the page says in other contexts than the default. */
final class PageData {
  private PageData() {}

  static String json(Themes themes, List<Delta> deltas, Shown shown, Contrasts contrasts) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.writeStartObject();
      json.writeObjectFieldStart("defaults");
      for (Modifier modifier : themes.modifiers()) {
        json.writeStringField(modifier.name(), modifier.defaultContext().orElse(""));
      }
      json.writeEndObject();
      if (themes.scheme().isPresent()) {
        scheme(themes.scheme().get(), json);
      }
      json.writeArrayFieldStart("deltas");
      for (Delta delta : deltas) {
        delta(delta, shown, json);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("contrasts");
      for (Map<String, String> view :
          contrasts.pairs().isEmpty() ? List.<Map<String, String>>of() : contrasts.views()) {
        contrast(view, contrasts.measure(view), json);
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    // A text with "</script" in it must not end the element that the data are in.
    return text.toString().replace("<", "\\u003c");
  }

  private static void scheme(Scheme scheme, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("scheme");
    json.writeStringField("modifier", scheme.modifier());
    json.writeStringField("light", scheme.light());
    json.writeStringField("dark", scheme.dark());
    json.writeEndObject();
  }

  private static void delta(Delta delta, Shown shown, JsonGenerator json) throws IOException {
    json.writeStartObject();
    when(delta.conditions(), json);
    json.writeArrayFieldStart("tokens");
    for (Token token : delta.tokens()) {
      json.writeStartArray();
      json.writeNumber(shown.number(token));
      json.writeString(Shown.text(token));
      json.writeString(Shown.chain(token));
      json.writeBoolean(Shown.wide(token));
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void contrast(
      Map<String, String> view, List<List<String>> rows, JsonGenerator json) throws IOException {
    json.writeStartObject();
    when(view, json);
    json.writeArrayFieldStart("rows");
    for (List<String> row : rows) {
      json.writeStartArray();
      for (String number : row) {
        json.writeString(number);
      }
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void when(Map<String, String> contexts, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("when");
    for (Map.Entry<String, String> context : contexts.entrySet()) {
      json.writeStringField(context.getKey(), context.getValue());
    }
    json.writeEndObject();
  }
}
