package dev.hydraui.tokens.set;

import dev.hydraui.tokens.json.Json;
import dev.hydraui.tokens.problem.Link;
import dev.hydraui.tokens.tree.Declaration;
import dev.hydraui.tokens.tree.Deprecation;
import dev.hydraui.tokens.value.TokenType;
import java.util.Optional;

/** A declared token while its references are being followed. */
final class Entry {

  /** How far the entry is. */
  enum State {
    NEW,
    UNDER_WAY,
    DONE
  }

  final String path;
  final Declaration declaration;
  final Scope.Inherited inherited;
  State state = State.NEW;

  /** The token; empty while it is not done, and for good when it is wrong. */
  Optional<Token> token = Optional.empty();

  Entry(String path, Declaration declaration, Scope.Inherited inherited) {
    this.path = path;
    this.declaration = declaration;
    this.inherited = inherited;
  }

  /** The type that holds when the value is no reference to a token. */
  Optional<TokenType> type() {
    return declaration.type().isPresent() ? declaration.type() : inherited.type();
  }

  /** What the type is called, also when DTCG does not know it; empty when there is none. */
  String typeText() {
    return declaration.json().get("$type").orElse(declaration.json()) instanceof Json.TextValue text
        ? text.text()
        : inherited.typeText();
  }

  Link link() {
    return new Link(path, declaration.at());
  }

  Optional<String> deprecated() {
    Optional<Deprecation> own = declaration.deprecated();
    return (own.isPresent() ? own : inherited.deprecation())
        .filter(Deprecation::deprecated)
        .map(Deprecation::reason);
  }
}
