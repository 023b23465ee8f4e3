package dev.hydraui.tokens.set;

import dev.hydraui.tokens.json.Json;
import java.math.BigDecimal;
import java.util.Optional;

/** A place in a document that a value is read from; references are followed from here. */
record Cursor(Scope scope, Json json) {

  /** Adds an error about this place. */
  void error(String rule, String message) {
    error(rule, message, "");
  }

  void error(String rule, String message, String hint) {
    scope.run.error(rule, json.at(), message, hint);
  }

  /** Adds an error that says what a value must be, and returns nothing. */
  <T> Optional<T> expected(String what) {
    error("value", "expected " + what + ", found " + json.found());
    return Optional.empty();
  }

  /** Returns the reference that stands here; empty when it is a value. */
  Optional<Reference> reference() {
    return Reference.of(json);
  }

  /**
   * Returns where the value is written out: here, or where references from here lead in the end.
   */
  Optional<Cursor> literal() {
    Optional<Reference> reference = reference();
    if (reference.isEmpty()) {
      return Optional.of(this);
    }
    Optional<Target> target = References.find(this, reference.get());
    if (target.isEmpty()) {
      return Optional.empty();
    }
    Scope there = target.get().scope();
    Cursor next = target.get().place().orElseGet(() -> there.value(target.get().entry().get()));
    if (!scope.run.enter(json.at())) {
      error("cycle", "the reference " + reference.get().text() + " leads back to itself");
      return Optional.empty();
    }
    try {
      return next.literal();
    } finally {
      scope.run.leave(json.at());
    }
  }

  /** Returns the member of the object that stands here. */
  Optional<Cursor> member(String name) {
    return json instanceof Json.ObjectValue object
        ? object.get(name).map(scope::at)
        : Optional.empty();
  }

  /** Reads a number, also through a {@code $ref}. */
  Optional<BigDecimal> number(String expected) {
    Optional<Cursor> literal = literal();
    if (literal.isEmpty()) {
      return Optional.empty();
    }
    return literal.get().json instanceof Json.NumberValue number
        ? Optional.of(number.number())
        : literal.get().expected(expected);
  }

  /** Reads a string, also through a {@code $ref}. */
  Optional<String> text(String expected) {
    Optional<Cursor> literal = literal();
    if (literal.isEmpty()) {
      return Optional.empty();
    }
    return literal.get().json instanceof Json.TextValue text
        ? Optional.of(text.text())
        : literal.get().expected(expected);
  }
}
