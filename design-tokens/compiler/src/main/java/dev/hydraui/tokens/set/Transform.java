package dev.hydraui.tokens.set;

import java.util.function.UnaryOperator;

/**
 * Changes tokens after they were resolved, such as their values or descriptions.
 *
 * <p>Applied to every token in every context. A transform of one's own is found by {@link
 * java.util.ServiceLoader} and named in a configuration.
 */
public interface Transform extends UnaryOperator<Token> {

  /** Returns what a configuration calls it. */
  String name();

  /**
   * Returns what a token becomes; the same token when nothing changes.
   *
   * @param token whose path must stay
   */
  @Override
  Token apply(Token token);
}
