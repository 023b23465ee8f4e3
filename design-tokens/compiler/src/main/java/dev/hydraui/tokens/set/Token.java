package dev.hydraui.tokens.set;

import dev.hydraui.tokens.json.Json;
import dev.hydraui.tokens.problem.Link;
import dev.hydraui.tokens.problem.Position;
import dev.hydraui.tokens.value.TokenType;
import dev.hydraui.tokens.value.Value;
import java.util.List;
import java.util.Optional;

/**
 * A design token in one context, with every reference followed.
 *
 * @param path the names of its groups and its own, joined by dots, such as {@code color.text}; the
 *     last is {@code $root} for a group's own token
 * @param alias the path of the token that this one is an alias of; empty when it has a value
 * @param chain how the value was found: this token's place, then that of every token it led to
 * @param deprecated why it should no longer be used, empty text for no reason given; absent when it
 *     is in good standing
 */
public record Token(
    String path,
    TokenType type,
    Value value,
    Optional<String> alias,
    List<Link> chain,
    Optional<String> description,
    Optional<String> deprecated,
    Optional<Json> extensions) {

  public Token {
    chain = List.copyOf(chain);
  }

  /** Returns this token with another description. */
  public Token description(Optional<String> description) {
    return new Token(path, type, value, alias, chain, description, deprecated, extensions);
  }

  /** Returns where the token stands. */
  public Position at() {
    return chain.get(0).at();
  }

  /** Returns the names of the path; without a closing {@code $root}, which no platform shows. */
  public List<String> names() {
    String shown = path.endsWith(".$root") ? path.substring(0, path.length() - 6) : path;
    return List.of(shown.split("\\.", -1));
  }
}
