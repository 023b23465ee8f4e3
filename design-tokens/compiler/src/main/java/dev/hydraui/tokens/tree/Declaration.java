package dev.hydraui.tokens.tree;

import dev.hydraui.tokens.json.Json;
import dev.hydraui.tokens.problem.Position;
import dev.hydraui.tokens.value.TokenType;
import java.util.Optional;

/**
 * A token as written.
 *
 * @param value what {@code $value} says, or the whole object when it has a {@code $ref} instead
 * @param type its own {@code $type}
 * @param deprecated what {@code $deprecated} says: the reason, empty for just true; absent when it
 *     says nothing
 * @param json the whole object
 */
public record Declaration(
    Position at,
    Json value,
    Optional<TokenType> type,
    Optional<String> description,
    Optional<Deprecation> deprecated,
    Optional<Json> extensions,
    Json.ObjectValue json)
    implements Item {}
