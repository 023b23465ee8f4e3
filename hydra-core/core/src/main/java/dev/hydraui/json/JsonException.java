package dev.hydraui.json;

/** A text that is not JSON, or a JSON value that is not what its reader expects. */
public abstract sealed class JsonException extends RuntimeException
    permits JsonSyntaxException, JsonShapeException {

  private static final long serialVersionUID = 1L;

  private final String expected;
  private final String found;

  JsonException(String place, String expected, String found) {
    super(place + ": expected " + expected + " but found " + found);
    this.expected = expected;
    this.found = found;
  }

  /** What would have been right, as a phrase: "',' or ']'", "a string". */
  public String expected() {
    return expected;
  }

  /** What stood there instead, as a phrase. */
  public String found() {
    return found;
  }
}
