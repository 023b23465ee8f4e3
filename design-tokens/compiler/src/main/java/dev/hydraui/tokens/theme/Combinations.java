package dev.hydraui.tokens.theme;

import dev.hydraui.tokens.resolver.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Enumerates what can be chosen together beside the defaults. */
final class Combinations {
  private final List<Modifier> modifiers;

  Combinations(List<Modifier> modifiers) {
    this.modifiers = modifiers;
  }

  /**
   * Returns every choice of other contexts than the defaults in one or more of these modifiers,
   * none in more than {@link Themes#MOST_COMBINATIONS} plus one.
   */
  List<Map<String, String>> of(Set<String> names) {
    List<Map<String, String>> choices = new ArrayList<>();
    choices.add(Map.of());
    for (Modifier modifier : modifiers) {
      if (names.contains(modifier.name())) {
        extend(choices, modifier);
      }
    }
    choices.remove(0);
    return choices;
  }

  private static void extend(List<Map<String, String>> choices, Modifier modifier) {
    List<Map<String, String>> before = List.copyOf(choices);
    for (String context : modifier.contexts()) {
      if (modifier.defaultContext().equals(Optional.of(context))) {
        continue;
      }
      for (Map<String, String> choice : before) {
        if (choices.size() > Themes.MOST_COMBINATIONS + 1) {
          return;
        }
        Map<String, String> longer = new LinkedHashMap<>(choice);
        longer.put(modifier.name(), context);
        choices.add(longer);
      }
    }
  }
}
