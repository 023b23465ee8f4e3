package dev.hydraui.server.sql;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hydraui.server.data.Problem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * A place in an order, as text that a client hands back: the raw values there, and a hash that
 * binds them to the question they answer.
 */
final class Cursor {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int LONGEST = 2000;

  private Cursor() {}

  /**
   * A cursor.
   *
   * @param question what the page was asked for: entity, sort, filters, search
   */
  static String write(String question, List<Object> place) {
    try {
      List<String> parts = new ArrayList<>(place.stream().map(Cursor::part).toList());
      parts.add(0, hash(question, parts));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(parts));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a list of text is always JSON", e);
    }
  }

  /** The place of a cursor made for the same question. */
  static List<Object> read(String question, String cursor, int size) {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(cursor);
      String[] parts = JSON.readValue(bytes, String[].class);
      List<String> values =
          parts == null || parts.length == 0
              ? List.of()
              : Arrays.asList(parts).subList(1, parts.length);
      boolean same =
          values.size() == size
              && !values.contains(null)
              && hash(question, values).equals(parts[0]);
      if (same) {
        List<Object> place = new ArrayList<>();
        values.forEach(value -> place.add(raw(value)));
        return place;
      }
    } catch (java.io.IOException | IllegalArgumentException e) {
      throw refused().because(e);
    }
    throw refused();
  }

  /** Whether it is short enough to travel in an address, which servers limit to some kilobytes. */
  static boolean travels(String cursor) {
    return cursor.length() <= LONGEST;
  }

  private static Problem refused() {
    return Problem.of(
        Problem.Kind.MALFORMED,
        "The cursor does not belong to this sort, filter and search. Start again from the first page.");
  }

  private static String part(Object raw) {
    if (raw == null) {
      return "";
    }
    return raw instanceof byte[] bytes
        ? "b" + Base64.getEncoder().encodeToString(bytes)
        : (raw instanceof Long ? "n" : raw instanceof Double ? "r" : "t") + raw;
  }

  private static Object raw(String part) {
    if (part.isEmpty()) {
      return null;
    }
    String value = part.substring(1);
    return switch (part.charAt(0)) {
      case 'b' -> Base64.getDecoder().decode(value);
      case 'n' -> (Object) Long.valueOf(value);
      case 'r' -> Double.valueOf(value);
      case 't' -> value;
      default -> throw new IllegalArgumentException("unknown kind of value");
    };
  }

  private static String hash(String question, List<String> parts) {
    byte[] text = (question + '\0' + String.join("\0", parts)).getBytes(StandardCharsets.UTF_8);
    byte[] digest = Rows.sha256().digest(text);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, 9));
  }
}
