package dev.hydraui.form;

import dev.hydraui.json.JsonValue;
import java.util.Optional;

/** What a typed text means: a value, nothing at all, or that it is none. */
public sealed interface Parsed {

  /** A value. */
  record Value(JsonValue value) implements Parsed {}

  /** Nothing was entered. */
  record Nothing() implements Parsed {}

  /** The text is no value of this kind; the message is a phrase such as "must be a number". */
  record Wrong(String message) implements Parsed {}

  static Parsed of(JsonValue value) {
    return new Value(value);
  }

  static Parsed nothing() {
    return new Nothing();
  }

  static Parsed wrong(String message) {
    return new Wrong(message);
  }

  /** The value, if it is one. */
  default Optional<JsonValue> toOptional() {
    return this instanceof Value some ? Optional.of(some.value()) : Optional.empty();
  }
}
