package dev.hydraui.tokens.platform.preview;

import dev.hydraui.tokens.color.Contrast;
import dev.hydraui.tokens.platform.css.CssNumbers;
import dev.hydraui.tokens.platform.preview.PreviewOptions.Pair;
import dev.hydraui.tokens.resolver.Modifier;
import dev.hydraui.tokens.set.TokenSet;
import dev.hydraui.tokens.theme.Themes;
import dev.hydraui.tokens.value.Color;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Measures how well texts can be read on their backgrounds, in every context that is offered. */
final class Contrasts {
  /** With more combinations than this, contexts are measured one at a time. */
  private static final int MOST = 24;

  private final Themes themes;
  private final List<Pair> pairs;

  Contrasts(Themes themes, List<Pair> pairs) {
    this.themes = themes;
    this.pairs = pairs;
  }

  List<Pair> pairs() {
    return pairs;
  }

  /** Returns every combination of contexts, or each context by itself when they are too many. */
  List<Map<String, String>> views() {
    List<Map<String, String>> views = new ArrayList<>(List.of(Map.of()));
    long all = 1;
    for (Modifier modifier : themes.modifiers()) {
      all = Math.min(MOST + 1L, all * modifier.contexts().size());
    }
    for (Modifier modifier : themes.modifiers()) {
      List<Map<String, String>> before = all <= MOST ? List.copyOf(views) : List.of(Map.of());
      for (Map<String, String> view : before) {
        for (String context : modifier.contexts()) {
          if (!modifier.defaultContext().equals(Optional.of(context))) {
            Map<String, String> longer = new LinkedHashMap<>(view);
            longer.put(modifier.name(), context);
            views.add(longer);
          }
        }
      }
    }
    return views;
  }

  /** Returns WCAG's ratio and APCA's contrast of every pair; empty texts where one is not there. */
  List<List<String>> measure(Map<String, String> view) {
    TokenSet set = themes.in(view);
    return pairs.stream().map(pair -> measure(set, pair)).toList();
  }

  private static List<String> measure(TokenSet set, Pair pair) {
    Optional<Color> text = color(set, pair.text());
    Optional<Color> background = color(set, pair.background());
    if (text.isEmpty() || background.isEmpty()) {
      return List.of("", "");
    }
    // Rounded down, as 4.499 is not the 4.5 that WCAG asks for.
    double ratio = Math.floor(Contrast.wcag(text.get(), background.get()) * 100) / 100;
    return List.of(
        CssNumbers.rounded(ratio, 2),
        CssNumbers.rounded(Contrast.apca(text.get(), background.get()), 1));
  }

  private static Optional<Color> color(TokenSet set, String path) {
    return set.get(path)
        .filter(token -> token.value() instanceof Color)
        .map(token -> (Color) token.value());
  }
}
