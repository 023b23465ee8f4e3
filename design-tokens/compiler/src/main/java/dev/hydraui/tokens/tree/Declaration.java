package dev.hydraui.tokens.tree;

import dev.hydraui.tokens.json.Json;
import dev.hydraui.tokens.problem.Position;
import dev.hydraui.tokens.value.TokenType;
import java.util.Optional;

/**
 * A token as written.
 *
 * @param value what {@code $value} says, or the whole object when it has a {@code $ref} instead
 * @param type its own {@code $type}; {@link TokenType#OTHER} for one that DTCG does not know
 * @param deprecated what {@code $deprecated} says: the reason, empty for just true; absent when it
 *     says nothing
 * @param json the whole object
 * @param home the file in which its references mean something, when a group of another file
 *     inherited it
 */
public record Declaration(
    Position at,
    Json value,
    Optional<TokenType> type,
    Optional<String> description,
    Optional<Deprecation> deprecated,
    Optional<Json> extensions,
    Json.ObjectValue json,
    Optional<String> home)
    implements Item {

  /** Returns this token as inherited from a file; where it came from earlier stays. */
  Declaration from(String file) {
    return home.isPresent()
        ? this
        : new Declaration(
            at, value, type, description, deprecated, extensions, json, Optional.of(file));
  }
}
