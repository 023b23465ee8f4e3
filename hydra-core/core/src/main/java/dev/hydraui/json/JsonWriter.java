package dev.hydraui.json;

import java.util.Map;

/** Writes one value. */
final class JsonWriter {

  private static final String HEX = "0123456789abcdef";

  private final StringBuilder out = new StringBuilder();
  private final boolean pretty;
  private int indent;

  JsonWriter(boolean pretty) {
    this.pretty = pretty;
  }

  String write(JsonValue value) {
    value(value);
    return out.toString();
  }

  private void value(JsonValue value) {
    if (value instanceof JsonString string) {
      string(string.value());
    } else if (value instanceof JsonNumber number) {
      out.append(number.text());
    } else if (value instanceof JsonObject object) {
      object(object);
    } else if (value instanceof JsonArray array) {
      array(array);
    } else {
      out.append(value.toString());
    }
  }

  private void object(JsonObject object) {
    if (object.isEmpty()) {
      out.append("{}");
      return;
    }
    char before = '{';
    indent++;
    for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
      out.append(before);
      before = ',';
      newLine();
      string(member.getKey());
      out.append(pretty ? ": " : ":");
      value(member.getValue());
    }
    indent--;
    newLine();
    out.append('}');
  }

  private void array(JsonArray array) {
    if (array.isEmpty()) {
      out.append("[]");
      return;
    }
    char before = '[';
    indent++;
    for (JsonValue item : array.items()) {
      out.append(before);
      before = ',';
      newLine();
      value(item);
    }
    indent--;
    newLine();
    out.append(']');
  }

  private void newLine() {
    if (pretty) {
      out.append('\n');
      for (int i = 0; i < indent; i++) {
        out.append("  ");
      }
    }
  }

  private void string(String value) {
    out.append('"');
    int copied = 0;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c >= ' ' && c != '"' && c != '\\' && (c < '\uD800' || c > '\uDFFF')) {
        continue;
      }
      if (c >= '\uD800' && isPair(value, i)) {
        i++;
        continue;
      }
      out.append(value, copied, i);
      copied = i + 1;
      escape(c);
    }
    out.append(value, copied, value.length());
    out.append('"');
  }

  private static boolean isPair(String value, int i) {
    return i + 1 < value.length()
        && Character.isHighSurrogate(value.charAt(i))
        && Character.isLowSurrogate(value.charAt(i + 1));
  }

  private void escape(char c) {
    int known = "\"\\\b\f\n\r\t".indexOf(c);
    out.append('\\');
    if (known >= 0) {
      out.append("\"\\bfnrt".charAt(known));
    } else {
      out.append('u').append(hex4(c));
    }
  }

  static String hex4(char c) {
    return ""
        + HEX.charAt(c >> 12)
        + HEX.charAt(c >> 8 & 15)
        + HEX.charAt(c >> 4 & 15)
        + HEX.charAt(c & 15);
  }
}
