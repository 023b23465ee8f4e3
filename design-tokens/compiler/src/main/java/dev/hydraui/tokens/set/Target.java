package dev.hydraui.tokens.set;

import java.util.Optional;

/**
 * What a reference leads to.
 *
 * @param scope the document it is in
 * @param entry the token, when it leads to a whole one
 * @param place the value, when it leads into one
 */
record Target(Scope scope, Optional<Entry> entry, Optional<Cursor> place) {

  static Target token(Scope scope, Entry entry) {
    return new Target(scope, Optional.of(entry), Optional.empty());
  }

  static Target value(Cursor place) {
    return new Target(place.scope(), Optional.empty(), Optional.of(place));
  }
}
