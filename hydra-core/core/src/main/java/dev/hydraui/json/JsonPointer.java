package dev.hydraui.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The place of a value in a JSON document (RFC 6901), as names and indexes from the root.
 *
 * @param tokens unescaped; an index stands in its decimal text
 */
public record JsonPointer(List<String> tokens) {

  /** The whole document. */
  public static final JsonPointer ROOT = new JsonPointer(List.of());

  /** Each digit's value is its index, by 16. */
  private static final String HEX = "0123456789abcdef0123456789ABCDEF";

  public JsonPointer {
    tokens = List.copyOf(tokens);
  }

  /** A pointer of these tokens, unescaped. */
  public static JsonPointer of(String... tokens) {
    return new JsonPointer(List.of(tokens));
  }

  /**
   * Reads a pointer: empty, or '/' before each token, with {@code ~0} for '~' and {@code ~1} for
   * '/'.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static JsonPointer parse(String text) {
    List<String> tokens = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      if (text.charAt(at) != '/') {
        throw new IllegalArgumentException("A JSON Pointer starts with '/': " + text);
      }
      int end = text.indexOf('/', at + 1);
      end = end < 0 ? text.length() : end;
      tokens.add(unescape(text.substring(at + 1, end), text));
      at = end;
    }
    return tokens.isEmpty() ? ROOT : new JsonPointer(tokens);
  }

  /**
   * The pointer that a reference within its own document holds: {@code #} and a pointer,
   * percent-coded (section 6). Empty if it is none.
   */
  public static Optional<JsonPointer> ofReference(String reference) {
    if (!reference.startsWith("#")) {
      return Optional.empty();
    }
    try {
      return Optional.of(parse(decode(reference.substring(1))));
    } catch (IllegalArgumentException wrong) {
      return Optional.empty();
    }
  }

  private static String decode(String fragment) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < fragment.length()) {
      char c = fragment.charAt(at);
      if (c != '%') {
        out.append(c);
        at++;
        continue;
      }
      int first = octet(fragment, at);
      int more = first < 0xC0 ? 0 : first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3;
      int point = first & (more == 0 ? 0x7F : 0x3F >> more);
      boolean wrong = first >= 0x80 && (first < 0xC2 || first > 0xF4);
      for (int i = 1; i <= more; i++) {
        int next = octet(fragment, at + 3 * i);
        wrong |= (next & 0xC0) != 0x80;
        point = point << 6 | (next & 0x3F);
      }
      int least = more < 2 ? 0 : more == 2 ? 0x800 : 0x10000;
      if (wrong || point < least || point > 0x10FFFF || (point >= 0xD800 && point <= 0xDFFF)) {
        throw new IllegalArgumentException("Not UTF-8: " + fragment);
      }
      out.appendCodePoint(point);
      at += 3 * (more + 1);
    }
    return out.toString();
  }

  private static int octet(String fragment, int at) {
    if (at + 2 < fragment.length() && fragment.charAt(at) == '%') {
      int high = HEX.indexOf(fragment.charAt(at + 1));
      int low = HEX.indexOf(fragment.charAt(at + 2));
      if (high >= 0 && low >= 0) {
        return high % 16 << 4 | low % 16;
      }
    }
    throw new IllegalArgumentException("'%' is followed by two digits: " + fragment);
  }

  private static String unescape(String token, String pointer) {
    if (token.indexOf('~') < 0) {
      return token;
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < token.length(); i++) {
      char c = token.charAt(i);
      if (c == '~') {
        i++;
        char escaped = i < token.length() ? token.charAt(i) : ' ';
        if (escaped != '0' && escaped != '1') {
          throw new IllegalArgumentException(
              "In a JSON Pointer '~' is followed by 0 or 1: " + pointer);
        }
        c = escaped == '0' ? '~' : '/';
      }
      out.append(c);
    }
    return out.toString();
  }

  public boolean isRoot() {
    return tokens.isEmpty();
  }

  public JsonPointer child(String name) {
    List<String> all = new ArrayList<>(tokens.size() + 1);
    all.addAll(tokens);
    all.add(name);
    return new JsonPointer(all);
  }

  public JsonPointer child(int index) {
    return child("" + index);
  }

  /** The other pointer, taken from here. */
  public JsonPointer append(JsonPointer other) {
    if (isRoot()) {
      return other;
    }
    List<String> all = new ArrayList<>(tokens);
    all.addAll(other.tokens);
    return new JsonPointer(all);
  }

  /** The place that holds this one; empty for the root. */
  public Optional<JsonPointer> parent() {
    return isRoot()
        ? Optional.empty()
        : Optional.of(new JsonPointer(tokens.subList(0, tokens.size() - 1)));
  }

  /** The name or index within the parent; empty for the root. */
  public Optional<String> last() {
    return isRoot() ? Optional.empty() : Optional.of(tokens.get(tokens.size() - 1));
  }

  /** The value there; empty if the document has none. */
  public Optional<JsonValue> resolve(JsonValue document) {
    JsonValue value = document;
    for (String token : tokens) {
      if (value instanceof JsonObject object) {
        value = object.members().get(token);
      } else if (value instanceof JsonArray array) {
        int index = index(token);
        value = index >= 0 && index < array.size() ? array.get(index) : null;
      } else {
        value = null;
      }
      if (value == null) {
        return Optional.empty();
      }
    }
    return Optional.of(value);
  }

  /** A token as an index into an array: decimal digits without leading zero; -1 if it is none. */
  public static int index(String token) {
    int length = token.length();
    if (length == 0 || length > 9 || (length > 1 && token.charAt(0) == '0')) {
      return -1;
    }
    int index = 0;
    for (int i = 0; i < length; i++) {
      char c = token.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      index = index * 10 + (c - '0');
    }
    return index;
  }

  /** The pointer's text, escaped; empty for the root. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    for (String token : tokens) {
      out.append('/');
      for (int i = 0; i < token.length(); i++) {
        char c = token.charAt(i);
        if (c == '~') {
          out.append("~0");
        } else if (c == '/') {
          out.append("~1");
        } else {
          out.append(c);
        }
      }
    }
    return out.toString();
  }
}
