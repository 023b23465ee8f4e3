package dev.hydraui.tokens.resolver;

import java.util.List;
import java.util.Optional;

/**
 * A choice that changes what tokens say, such as a theme.
 *
 * @param contexts what can be chosen, in the order of the file; at least one
 * @param defaultContext what holds when nothing is chosen
 */
public record Modifier(String name, List<String> contexts, Optional<String> defaultContext) {
  public Modifier {
    contexts = List.copyOf(contexts);
  }
}
