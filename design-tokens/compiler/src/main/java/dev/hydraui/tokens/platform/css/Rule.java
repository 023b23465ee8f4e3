package dev.hydraui.tokens.platform.css;

import dev.hydraui.tokens.set.Token;
import java.util.List;
import java.util.Optional;

/**
 * Declarations and where they hold.
 *
 * @param within the conditions around the rule, such as {@code @media print}, the outermost first
 * @param places the selectors
 */
public record Rule(List<String> within, List<String> places, List<Declaration> declarations) {
  public Rule {
    within = List.copyOf(within);
    places = List.copyOf(places);
    declarations = List.copyOf(declarations);
  }

  /**
   * A property and what it says.
   *
   * @param token where it came from; absent for what is no token
   */
  public record Declaration(String name, String text, Optional<Token> token) {}
}
