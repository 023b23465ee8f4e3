package dev.hydraui.tokens.platform.css;

import dev.hydraui.tokens.json.Json;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Collectors;

/** Writes values that DTCG does not know. */
final class CssRaw {
  private CssRaw() {}

  /** Returns whether CSS can say the value itself, not just a string of its JSON. */
  static boolean exact(Json json) {
    return !(json instanceof Json.ObjectValue || json instanceof Json.ArrayValue);
  }

  /** Returns a text as it is when it can stand as a value, else as a string; JSON as a string. */
  static String of(Json json) {
    if (json instanceof Json.TextValue text) {
      return safe(text.text()) ? text.text().strip() : CssText.string(text.text());
    }
    if (json instanceof Json.NumberValue number) {
      return CssNumbers.of(number.number());
    }
    return exact(json) ? json(json) : CssText.string(json(json));
  }

  /** Returns whether brackets and quotes close, and nothing ends the declaration early. */
  private static boolean safe(String text) {
    Deque<Character> open = new ArrayDeque<>();
    char quote = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || "\\;!<{}@".indexOf(c) >= 0 || text.startsWith("/*", i)) {
        return false;
      }
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '(' || c == '[') {
        open.push(c == '(' ? ')' : ']');
      } else if ((c == ')' || c == ']') && (open.isEmpty() || open.pop() != c)) {
        return false;
      }
    }
    return quote == 0 && open.isEmpty() && !text.isBlank();
  }

  private static String json(Json json) {
    if (json instanceof Json.ObjectValue object) {
      return object.members().entrySet().stream()
          .map(member -> quoted(member.getKey()) + ":" + json(member.getValue().value()))
          .collect(Collectors.joining(",", "{", "}"));
    }
    if (json instanceof Json.ArrayValue array) {
      return array.items().stream().map(CssRaw::json).collect(Collectors.joining(",", "[", "]"));
    }
    if (json instanceof Json.TextValue text) {
      return quoted(text.text());
    }
    return json.found();
  }

  private static String quoted(String text) {
    return '"'
        + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\r", "\\r")
        + '"';
  }
}
