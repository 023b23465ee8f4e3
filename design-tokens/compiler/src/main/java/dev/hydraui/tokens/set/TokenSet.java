package dev.hydraui.tokens.set;

import dev.hydraui.tokens.tree.Group;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** All tokens in one context, in the order of the files. Immutable. */
public final class TokenSet {
  private final Group tree;
  private final Map<String, Token> tokens;
  private final List<Token> list;

  /**
   * @param tokens by their paths, in order; nobody changes it any more
   */
  TokenSet(Group tree, Map<String, Token> tokens) {
    this.tree = tree;
    this.tokens = Collections.unmodifiableMap(tokens);
    this.list = List.copyOf(tokens.values());
  }

  /** Returns the tokens in the order of the files. */
  public List<Token> tokens() {
    return list;
  }

  /** Returns the token at a path such as {@code color.text}. */
  public Optional<Token> get(String path) {
    return Optional.ofNullable(tokens.get(path));
  }

  /** Returns the groups and declarations that the tokens were read from, merged and extended. */
  public Group tree() {
    return tree;
  }

  /**
   * Returns these tokens changed one by one.
   *
   * @throws IllegalStateException when one gets another path
   */
  public TokenSet map(UnaryOperator<Token> change) {
    Map<String, Token> changed = new LinkedHashMap<>();
    tokens.forEach(
        (path, token) -> {
          Token after = change.apply(token);
          if (!after.path().equals(path)) {
            throw new IllegalStateException(path + " became " + after.path());
          }
          changed.put(path, after);
        });
    return new TokenSet(tree, changed);
  }

  /**
   * Returns these tokens, each as the object that {@code known} has for it when that is equal. What
   * was made of a token can then be found again by the token itself.
   *
   * @param known takes the tokens that it does not have
   */
  public TokenSet sharing(Map<Token, Token> known) {
    return map(
        token -> {
          Token same = known.putIfAbsent(token, token);
          return same == null ? token : same;
        });
  }

  @Override
  public String toString() {
    return list.size() + " tokens";
  }
}
