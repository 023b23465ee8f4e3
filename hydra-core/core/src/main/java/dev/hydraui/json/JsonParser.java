package dev.hydraui.json;

import java.util.ArrayList;
import java.util.List;

/** Reads one text in a single pass. */
final class JsonParser {

  private final String text;
  private final int length;
  private int at;
  private int depthLeft;

  JsonParser(String text, int depth) {
    this.text = text;
    this.length = text.length();
    this.depthLeft = depth;
  }

  JsonValue document() {
    skipSpace();
    JsonValue value = value();
    skipSpace();
    if (at < length) {
      throw expected("the end of the text");
    }
    return value;
  }

  private JsonValue value() {
    if (at == length) {
      throw expected("a value");
    }
    char c = text.charAt(at);
    return switch (c) {
      case '{' -> object();
      case '[' -> array();
      case '"' -> new JsonString(string());
      case 't' -> literal("true", JsonBoolean.TRUE);
      case 'f' -> literal("false", JsonBoolean.FALSE);
      case 'n' -> literal("null", JsonNull.NULL);
      case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number();
      default -> throw expected("a value");
    };
  }

  private JsonObject object() {
    deeper();
    at++;
    JsonObject.Builder members = JsonObject.builder();
    skipSpace();
    if (next('}')) {
      depthLeft++;
      return JsonObject.EMPTY;
    }
    while (true) {
      if (at == length || text.charAt(at) != '"') {
        throw expected("a member name in double quotes");
      }
      int start = at;
      String name = string();
      skipSpace();
      if (!next(':')) {
        throw expected("':'");
      }
      skipSpace();
      if (!members.add(name, value())) {
        throw JsonSyntaxException.at(
            start, text, "each member name once", new JsonString(name) + " again");
      }
      skipSpace();
      if (next('}')) {
        depthLeft++;
        return members.build();
      }
      if (!next(',')) {
        throw expected("',' or '}'");
      }
      skipSpace();
    }
  }

  private JsonArray array() {
    deeper();
    at++;
    skipSpace();
    if (next(']')) {
      depthLeft++;
      return JsonArray.EMPTY;
    }
    List<JsonValue> items = new ArrayList<>();
    while (true) {
      items.add(value());
      skipSpace();
      if (next(']')) {
        depthLeft++;
        return new JsonArray(items);
      }
      if (!next(',')) {
        throw expected("',' or ']'");
      }
      skipSpace();
    }
  }

  private void deeper() {
    if (depthLeft == 0) {
      throw JsonSyntaxException.at(at, text, "less nesting", "one level more than is allowed");
    }
    depthLeft--;
  }

  private JsonNumber number() {
    int end = NumberText.end(text, at);
    if (end < 0) {
      at = -end - 1;
      throw expected("a digit");
    }
    JsonNumber number = new JsonNumber(text.substring(at, end));
    at = end;
    if (at < length && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      throw expected("no digit after a leading 0");
    }
    return number;
  }

  private JsonValue literal(String word, JsonValue value) {
    for (int i = 1; i < word.length(); i++) {
      if (at + i >= length || text.charAt(at + i) != word.charAt(i)) {
        throw expected(word);
      }
    }
    at += word.length();
    return value;
  }

  /** The usual string has no escape and is one piece of the text. */
  private String string() {
    int start = ++at;
    while (at < length) {
      char c = text.charAt(at);
      if (c == '"') {
        return text.substring(start, at++);
      }
      if (c == '\\') {
        return escapedString(start);
      }
      if (c < ' ') {
        throw expected("an escape for a control character");
      }
      at++;
    }
    throw expected("'\"' at the end of the string");
  }

  private String escapedString(int start) {
    StringBuilder value = new StringBuilder();
    int copied = start;
    while (at < length) {
      char c = text.charAt(at);
      if (c == '"') {
        value.append(text, copied, at++);
        return value.toString();
      }
      if (c == '\\') {
        value.append(text, copied, at);
        at++;
        value.append(escape());
        copied = at;
      } else if (c < ' ') {
        throw expected("an escape for a control character");
      } else {
        at++;
      }
    }
    throw expected("'\"' at the end of the string");
  }

  private char escape() {
    char c = at < length ? text.charAt(at) : ' ';
    at++;
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> unicode();
      default -> {
        at--;
        throw expected("one of \" \\ / b f n r t u after '\\'");
      }
    };
  }

  private char unicode() {
    int code = 0;
    for (int i = 0; i < 4; i++) {
      code = code << 4 | hexDigit();
    }
    return (char) code;
  }

  private int hexDigit() {
    char c = at < length ? text.charAt(at) : ' ';
    int digit =
        c >= '0' && c <= '9'
            ? c - '0'
            : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
    if (digit < 0) {
      throw expected("four hexadecimal digits after '\\u'");
    }
    at++;
    return digit;
  }

  private void skipSpace() {
    while (at < length) {
      char c = text.charAt(at);
      if (c != ' ' && c != '\n' && c != '\r' && c != '\t') {
        return;
      }
      at++;
    }
  }

  private boolean next(char wanted) {
    if (at < length && text.charAt(at) == wanted) {
      at++;
      return true;
    }
    return false;
  }

  private JsonSyntaxException expected(String what) {
    return JsonSyntaxException.at(at, text, what, found());
  }

  private String found() {
    if (at >= length) {
      return "the end of the text";
    }
    char c = text.charAt(at);
    if (c == '\uFEFF') {
      return "a byte order mark";
    }
    if (c > ' ' && c < 0x7F) {
      return "'" + c + "'";
    }
    return c == ' ' ? "a space" : "the character U+" + JsonWriter.hex4(c);
  }
}
