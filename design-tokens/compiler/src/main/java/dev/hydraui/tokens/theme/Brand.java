package dev.hydraui.tokens.theme;

import dev.hydraui.tokens.set.TokenSet;
import java.util.Map;
import java.util.Optional;

/**
 * Tokens in one choice of everything but light and dark.
 *
 * @param name what files of this brand are called; empty for the default
 * @param inputs what was chosen
 * @param light the tokens in light surroundings, or the only ones
 * @param dark the tokens in dark surroundings, when a modifier chooses between the two
 */
public record Brand(
    String name, Map<String, String> inputs, TokenSet light, Optional<TokenSet> dark) {
  public Brand {
    inputs = Map.copyOf(inputs);
  }
}
