package dev.hydraui.tokens.platform.code;

import dev.hydraui.tokens.json.Json;
import java.util.stream.Collectors;

/** Writes JSON on one line, as every script reads it. */
public final class JsonText {
  private JsonText() {}

  /** Returns the text of a value. */
  public static String of(Json json) {
    if (json instanceof Json.ObjectValue object) {
      return object.members().entrySet().stream()
          .map(member -> Quote.script(member.getKey()) + ": " + of(member.getValue().value()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    if (json instanceof Json.ArrayValue array) {
      return array.items().stream().map(JsonText::of).collect(Collectors.joining(", ", "[", "]"));
    }
    if (json instanceof Json.TextValue text) {
      return Quote.script(text.text());
    }
    if (json instanceof Json.NumberValue number) {
      return number.number().toString();
    }
    return json instanceof Json.BooleanValue flag ? "" + flag.value() : "null";
  }
}
