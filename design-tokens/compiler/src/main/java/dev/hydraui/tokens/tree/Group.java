package dev.hydraui.tokens.tree;

import dev.hydraui.tokens.json.Json;
import dev.hydraui.tokens.problem.Position;
import dev.hydraui.tokens.value.TokenType;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A group as written.
 *
 * @param items tokens and groups by name, in the order of the file; a root token is named {@code
 *     $root}
 * @param type what {@code $type} says; {@link TokenType#OTHER} for a type that DTCG does not know
 * @param base what {@code $extends} says
 * @param properties all members that begin with a dollar sign, as JSON, except {@code $root}
 */
public record Group(
    Position at,
    Map<String, Item> items,
    Optional<TokenType> type,
    Optional<Json> base,
    Optional<Deprecation> deprecated,
    Map<String, Json.Member> properties)
    implements Item {

  /** The name of a group's own token. */
  public static final String ROOT = "$root";

  public Group {
    items = Collections.unmodifiableMap(new LinkedHashMap<>(items));
    properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
  }

  /** Returns a group without anything. */
  public static Group empty(Position at) {
    return new Group(at, Map.of(), Optional.empty(), Optional.empty(), Optional.empty(), Map.of());
  }

  /** Returns what {@code $description} says. */
  public Optional<String> description() {
    return Optional.ofNullable(properties.get("$description"))
        .map(Json.Member::value)
        .filter(Json.TextValue.class::isInstance)
        .map(json -> ((Json.TextValue) json).text());
  }

  /** Returns what {@code $extensions} says. */
  public Optional<Json> extensions() {
    return Optional.ofNullable(properties.get("$extensions")).map(Json.Member::value);
  }

  /** Returns this group with all its tokens as inherited from a file. */
  public Group from(String file) {
    Map<String, Item> moved = new LinkedHashMap<>();
    items.forEach(
        (name, item) ->
            moved.put(
                name,
                item instanceof Group group ? group.from(file) : ((Declaration) item).from(file)));
    return new Group(at, moved, type, base, deprecated, properties);
  }

  /** Returns this group with what it inherits put in, and nothing left to extend. */
  public Group extended(Map<String, Item> items) {
    return new Group(at, items, type, Optional.empty(), deprecated, properties);
  }
}
