package dev.hydraui.tokens.platform.css;

import dev.hydraui.tokens.name.Words;
import java.util.ArrayList;
import java.util.List;

/** Names custom properties: {@code color.textMuted} is {@code --color-text-muted}. */
public final class CssNames {
  private CssNames() {}

  /** Returns the property of some names, with a prefix unless that is empty. */
  public static String property(String prefix, List<String> names) {
    List<String> parts = new ArrayList<>();
    if (!prefix.isEmpty()) {
      parts.add(CssText.name(prefix));
    }
    names.forEach(name -> parts.add(kebab(name)));
    return "--" + String.join("-", parts);
  }

  /** Returns a name in kebab case, or as it is, escaped, when it has no letter and no digit. */
  public static String kebab(String name) {
    List<String> words = Words.of(List.of(name));
    return words.isEmpty() ? CssText.name(name) : Words.kebab(words);
  }
}
