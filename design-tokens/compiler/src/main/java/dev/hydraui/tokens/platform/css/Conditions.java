package dev.hydraui.tokens.platform.css;

import dev.hydraui.tokens.theme.Scheme;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the elements on which tokens must be declared when some contexts are chosen together.
 *
 * <p>A context holds on the element that chooses it and on everything in it, up to an element that
 * chooses another context of the same modifier. Custom properties are inherited as they were
 * computed, so tokens that two modifiers can change must be declared again on every element that
 * chooses for either, whatever its ancestors chose for the other.
 *
 * <p>All selectors made here weigh as much as one class, so that of two the later one holds. That
 * is how the deltas of {@link dev.hydraui.tokens.theme.Themes} are meant to be laid over each
 * other.
 *
 * <p>CSS has no selector for the nearest of several ancestors. Where contexts of one modifier are
 * nested three deep, as light in dark in light, an element in there that chooses for another
 * modifier only must choose for both.
 */
final class Conditions {
  private final Selectors selectors;
  private final Optional<Scheme> preferred;
  private final boolean nested;

  /**
   * @param preferred the modifier for which the reader's preference chooses when the page does not
   * @param nested whether elements choose; else the root alone does
   */
  Conditions(Selectors selectors, Optional<Scheme> preferred, boolean nested) {
    this.selectors = selectors;
    this.preferred = preferred;
    this.nested = nested;
  }

  /**
   * Returns where tokens are declared that say what they do by default.
   *
   * @param modifiers those that can change the tokens
   */
  List<String> byDefault(Set<String> modifiers) {
    List<String> places = new ArrayList<>();
    places.add(":root");
    if (nested) {
      modifiers.forEach(modifier -> places.add(selectors.choosingAny(modifier)));
    }
    return places;
  }

  /**
   * Returns where tokens are declared that some contexts change together.
   *
   * @param contexts by modifier
   * @param modifiers those that can change the tokens
   */
  List<String> chosen(Map<String, String> contexts, Set<String> modifiers) {
    return places(contexts, modifiers, Optional.empty());
  }

  /**
   * Returns the same for contexts of which the reader's preference chooses one; empty when it
   * chooses none.
   */
  List<String> preferred(Map<String, String> contexts, Set<String> modifiers) {
    return preference(contexts).isEmpty()
        ? List.of()
        : places(contexts, modifiers, preferred.map(Scheme::modifier));
  }

  /** Returns what the reader must prefer for these contexts: light or dark, or nothing. */
  Optional<String> preference(Map<String, String> contexts) {
    return preferred.flatMap(
        scheme -> {
          String context = contexts.getOrDefault(scheme.modifier(), "");
          return context.equals(scheme.dark())
              ? Optional.of("dark")
              : context.equals(scheme.light()) ? Optional.of("light") : Optional.empty();
        });
  }

  private List<String> places(
      Map<String, String> contexts, Set<String> modifiers, Optional<String> unchosen) {
    if (!nested) {
      return List.of(together(contexts, unchosen));
    }
    List<String> places = new ArrayList<>();
    Set<String> choosers = new LinkedHashSet<>(contexts.keySet());
    choosers.addAll(modifiers);
    for (String chooser : choosers) {
      boolean byPreference = unchosen.equals(Optional.of(chooser));
      StringBuilder place = new StringBuilder(head(chooser, contexts, byPreference));
      contexts.forEach(
          (modifier, context) -> {
            if (!modifier.equals(chooser)) {
              place.append(
                  unchosen.equals(Optional.of(modifier))
                      ? nobodyChooses(modifier)
                      : byPreference
                          ? ":where(" + selectors.choosing(modifier, context) + ")"
                          : holds(modifier, context));
            }
          });
      places.add(place.toString());
    }
    return places;
  }

  private String head(String chooser, Map<String, String> contexts, boolean byPreference) {
    if (byPreference) {
      return rootWithout(chooser);
    }
    return contexts.containsKey(chooser)
        ? selectors.choosing(chooser, contexts.get(chooser))
        : selectors.choosingAny(chooser);
  }

  private String together(Map<String, String> contexts, Optional<String> unchosen) {
    StringBuilder root = new StringBuilder(unchosen.map(this::rootWithout).orElse(""));
    contexts.forEach(
        (modifier, context) -> {
          if (!unchosen.equals(Optional.of(modifier))) {
            root.append(selectors.choosing(modifier, context));
          }
        });
    return root.toString();
  }

  private String rootWithout(String modifier) {
    return ":root:where(:not(" + selectors.choosingAny(modifier) + "))";
  }

  private String nobodyChooses(String modifier) {
    String any = selectors.choosingAny(modifier);
    return ":where(:not(" + any + ", " + any + " *))";
  }

  /** The element chooses the context, or is in one that does, with no other choice in between. */
  private String holds(String modifier, String context) {
    String here = selectors.choosing(modifier, context);
    String any = selectors.choosingAny(modifier);
    String other = any + ":not(" + here + ")";
    return ":where(" + here + ", " + here + " :not(" + any + ", " + here + " " + other + " *))";
  }
}
