package dev.hydraui.tokens.platform.tailwind;

import dev.hydraui.tokens.platform.css.CssOptions;
import java.util.Map;

/**
 * How the theme for Tailwind is written.
 *
 * @param css selectors, units and what else is common to all style sheets; a prefix follows the
 *     namespace, as in {@code --color-acme-ink}
 * @param namespaces the namespaces of groups by their paths, such as {@code brand.scale} in {@code
 *     spacing}; empty text for none. The longest path holds; other tokens go by type and words
 * @param keepUnused whether variables stay that no utility and no rule asks for
 */
public record TailwindOptions(CssOptions css, Map<String, String> namespaces, boolean keepUnused) {
  public TailwindOptions {
    namespaces = Map.copyOf(namespaces);
  }

  /** Returns what most want: namespaces by type and words, unused variables left out. */
  public static TailwindOptions defaults() {
    return new TailwindOptions(CssOptions.defaults(), Map.of(), false);
  }

  /** Returns these options with another manner of writing CSS. */
  public TailwindOptions css(CssOptions css) {
    return new TailwindOptions(css, namespaces, keepUnused);
  }

  /** Returns these options with namespaces for some groups. */
  public TailwindOptions namespaces(Map<String, String> namespaces) {
    return new TailwindOptions(css, namespaces, keepUnused);
  }

  /** Returns these options with unused variables kept or left out. */
  public TailwindOptions keepUnused(boolean keepUnused) {
    return new TailwindOptions(css, namespaces, keepUnused);
  }
}
