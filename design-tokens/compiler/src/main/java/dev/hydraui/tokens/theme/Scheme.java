package dev.hydraui.tokens.theme;

import dev.hydraui.tokens.resolver.Modifier;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which modifier chooses between light and dark, for platforms that know these two by themselves.
 *
 * @param light its context for light surroundings
 * @param dark its context for dark ones
 */
public record Scheme(String modifier, String light, String dark) {

  /** Finds the first modifier that has contexts called light and dark; case does not matter. */
  public static Optional<Scheme> find(List<Modifier> modifiers) {
    for (Modifier modifier : modifiers) {
      Optional<String> light = named("light", modifier);
      Optional<String> dark = named("dark", modifier);
      if (light.isPresent() && dark.isPresent()) {
        return Optional.of(new Scheme(modifier.name(), light.get(), dark.get()));
      }
    }
    return Optional.empty();
  }

  /** Returns whether a context of the modifier is one of the two. */
  boolean has(String context) {
    return context.equalsIgnoreCase(light) || context.equalsIgnoreCase(dark);
  }

  /**
   * Returns whether light and dark are still to be chosen, and no other context of the modifier.
   */
  boolean decides(Map<String, String> inputs) {
    return inputs.get(modifier) == null || has(inputs.get(modifier));
  }

  private static Optional<String> named(String name, Modifier modifier) {
    return modifier.contexts().stream().filter(name::equalsIgnoreCase).findFirst();
  }
}
