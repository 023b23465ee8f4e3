package dev.hydraui.json;

/** Reads and writes JSON text (RFC 8259), strictly. */
public final class Json {

  /** How deep arrays and objects may be nested unless told otherwise. */
  public static final int DEFAULT_DEPTH = 256;

  private static final int MAX_DEPTH = 1_000;

  private Json() {}

  /**
   * Reads one JSON value, which must be the whole text.
   *
   * <p>A member name that occurs twice in one object is an error; so is a byte order mark. Escaped
   * lone surrogates are kept as they are.
   *
   * @throws JsonSyntaxException if the text is not JSON or is nested deeper than {@link
   *     #DEFAULT_DEPTH}
   */
  public static JsonValue parse(String text) {
    return parse(text, DEFAULT_DEPTH);
  }

  /**
   * Reads one JSON value nested at most {@code depth} deep.
   *
   * @param depth 0 to 1,000; 0 allows no array or object at all
   * @throws JsonSyntaxException if the text is not JSON or is nested deeper
   */
  public static JsonValue parse(String text, int depth) {
    if (depth < 0 || depth > MAX_DEPTH) {
      throw new IllegalArgumentException("depth must be from 0 to " + MAX_DEPTH + ": " + depth);
    }
    return new JsonParser(text, depth).document();
  }

  /** Writes a value in one line, without spaces. Any string comes out as valid Unicode. */
  public static String write(JsonValue value) {
    return new JsonWriter(false).write(value);
  }

  /** Writes a value for people: a member or item a line, indented by two spaces. */
  public static String pretty(JsonValue value) {
    return new JsonWriter(true).write(value);
  }
}
