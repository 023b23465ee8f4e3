package dev.hydraui.tokens.platform.css;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * How style sheets are written.
 *
 * @param prefix what all names begin with, such as {@code acme} for {@code --acme-ink}; empty for
 *     nothing
 * @param selector where a context holds, with {@code MODIFIER} and {@code CONTEXT} in their places:
 *     one class or attribute selector
 * @param selectors the same for single modifiers, by their names
 * @param features what is wanted beside the values
 */
public record CssOptions(
    String prefix,
    String selector,
    Map<String, String> selectors,
    CssUnits units,
    Set<Feature> features) {

  /** What may be wanted or not. */
  public enum Feature {
    /** Every element can choose a theme; without it the root alone. */
    NESTED,
    /** The reader's preference for light or dark chooses, as long as the page does not. */
    PREFERENCE,
    /** Screens that can show them get colours beyond sRGB. */
    WIDE_GAMUT,
    /** Aliases are kept, as {@code var(--ink)}. */
    REFERENCES,
    /** Descriptions stand beside what they describe. */
    DESCRIPTIONS,
    /** What only people need is left out. */
    MINIFIED
  }

  public CssOptions {
    selectors = Map.copyOf(selectors);
    features = Set.copyOf(features);
  }

  /** Returns what most want: {@code [data-theme="dark"]}, preferences heard, values resolved. */
  public static CssOptions defaults() {
    return new CssOptions(
        "",
        "[data-MODIFIER=\"CONTEXT\"]",
        Map.of(),
        CssUnits.AS_GIVEN,
        Set.of(Feature.NESTED, Feature.PREFERENCE, Feature.WIDE_GAMUT));
  }

  /** Returns whether something is wanted. */
  public boolean wants(Feature feature) {
    return features.contains(feature);
  }

  /** Returns these options with something wanted too. */
  public CssOptions with(Feature feature) {
    Set<Feature> more = EnumSet.of(feature);
    more.addAll(features);
    return new CssOptions(prefix, selector, selectors, units, more);
  }

  /** Returns these options with something no longer wanted. */
  public CssOptions without(Feature feature) {
    Set<Feature> fewer = EnumSet.noneOf(Feature.class);
    fewer.addAll(features);
    fewer.remove(feature);
    return new CssOptions(prefix, selector, selectors, units, fewer);
  }

  /** Returns these options with another prefix. */
  public CssOptions prefix(String prefix) {
    return new CssOptions(prefix, selector, selectors, units, features);
  }

  /** Returns these options with other units. */
  public CssOptions units(CssUnits units) {
    return new CssOptions(prefix, selector, selectors, units, features);
  }

  /** Returns these options with another selector for contexts. */
  public CssOptions selector(String selector) {
    return new CssOptions(prefix, selector, selectors, units, features);
  }

  /** Returns these options with other selectors for single modifiers. */
  public CssOptions selectors(Map<String, String> selectors) {
    return new CssOptions(prefix, selector, selectors, units, features);
  }
}
