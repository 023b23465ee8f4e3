package dev.hydraui.tokens.set;

import dev.hydraui.tokens.value.SubValue;
import dev.hydraui.tokens.value.TokenType;
import dev.hydraui.tokens.value.Value;
import java.util.Optional;

/** Reads the parts of composite values: written out, or referring to a token of the part's type. */
final class SubValues {
  private SubValues() {}

  /** Reads the part called {@code name}; empty, with problems, when it is wrong or missing. */
  static <T extends Value> Optional<SubValue<T>> member(
      Cursor cursor, String name, TokenType type, Class<T> valueClass) {
    return cursor.member(name).flatMap(part -> read(type, valueClass, part));
  }

  /** Reads the part at {@code cursor}. */
  static <T extends Value> Optional<SubValue<T>> read(
      TokenType type, Class<T> valueClass, Cursor cursor) {
    Optional<Reference> reference = cursor.reference();
    if (reference.isEmpty()) {
      return Values.read(type, cursor).map(valueClass::cast).map(SubValue::of);
    }
    Optional<Target> target = References.find(cursor, reference.get());
    if (target.isEmpty()) {
      return Optional.empty();
    }
    Scope there = target.get().scope();
    if (target.get().entry().isPresent()) {
      Optional<Token> token = Resolution.token(there, target.get().entry().get(), cursor);
      if (token.isEmpty() || !Resolution.fits(token.get(), type, reference.get(), cursor)) {
        return Optional.empty();
      }
      Optional<String> alias = there.alias(token.get());
      return token.map(found -> new SubValue<>(valueClass.cast(found.value()), alias));
    }
    return within(cursor, target.get().place().get(), place -> read(type, valueClass, place))
        .map(sub -> SubValue.of(sub.value()));
  }

  /** Goes on at the end of a pointer, unless that leads in a circle. */
  static <T> Optional<T> within(
      Cursor from, Cursor to, java.util.function.Function<Cursor, Optional<T>> read) {
    Run run = from.scope().run;
    if (!run.enter(from.json().at())) {
      from.error("cycle", "the reference leads back to itself");
      return Optional.empty();
    }
    try {
      return read.apply(to);
    } finally {
      run.leave(from.json().at());
    }
  }
}
