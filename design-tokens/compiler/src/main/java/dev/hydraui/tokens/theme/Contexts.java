package dev.hydraui.tokens.theme;

import dev.hydraui.tokens.resolver.Influence;
import dev.hydraui.tokens.resolver.Modifier;
import dev.hydraui.tokens.set.TokenSet;
import java.util.List;
import java.util.Map;

/** Tokens that say something in each context that is chosen. */
public interface Contexts {

  /** Returns what can be chosen, in the order of resolution; empty for plain token files. */
  List<Modifier> modifiers();

  /**
   * Returns the tokens in a context.
   *
   * @param inputs the chosen context by the name of its modifier; what is not named takes its
   *     default
   * @throws dev.hydraui.tokens.problem.TokensException with everything that is wrong in this
   *     context, when something is
   */
  TokenSet in(Map<String, String> inputs);

  /**
   * Returns which modifiers can change which tokens; reads the files of every context.
   *
   * @throws dev.hydraui.tokens.problem.TokensException when a file cannot be read
   */
  Influence influence();
}
