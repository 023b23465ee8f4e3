package dev.hydraui.form;

import dev.hydraui.json.JsonValue;

/** How values of one kind are typed: from text to value and back. */
public interface Input {

  /** The text to show for a value. */
  String show(JsonValue value);

  /** What a text means. */
  Parsed parse(String text);

  /** The same kind, but an empty text is null. */
  default Input orNull() {
    return new Inputs.OrNull(this);
  }

  /** Text, every character of it. */
  static Input text() {
    return new Inputs.Texts();
  }

  /** A number, exact. Spaces around it and a plus before it do not count. */
  static Input number() {
    return new Inputs.Numbers();
  }

  /** {@code true} or {@code false}. */
  static Input truth() {
    return new Inputs.Truths();
  }

  /** Any JSON, written as such. */
  static Input json() {
    return new Inputs.AnyJson();
  }
}
