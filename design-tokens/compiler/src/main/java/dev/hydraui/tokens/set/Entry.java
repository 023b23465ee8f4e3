package dev.hydraui.tokens.set;

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
  final Optional<TokenType> groupType;
  final Optional<Deprecation> groupDeprecation;
  State state = State.NEW;

  /** The token; empty while it is not done, and for good when it is wrong. */
  Optional<Token> token = Optional.empty();

  Entry(
      String path,
      Declaration declaration,
      Optional<TokenType> groupType,
      Optional<Deprecation> groupDeprecation) {
    this.path = path;
    this.declaration = declaration;
    this.groupType = groupType;
    this.groupDeprecation = groupDeprecation;
  }

  Link link() {
    return new Link(path, declaration.at());
  }

  Optional<String> deprecated() {
    Optional<Deprecation> own = declaration.deprecated();
    return (own.isPresent() ? own : groupDeprecation)
        .filter(Deprecation::deprecated)
        .map(Deprecation::reason);
  }
}
