package dev.hydraui.tokens.target.preview;

import dev.hydraui.tokens.name.Words;
import dev.hydraui.tokens.set.TokenSet;
import dev.hydraui.tokens.target.preview.PreviewOptions.Pair;
import dev.hydraui.tokens.value.TokenType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Guesses by names which colours are meant to be read on which. */
final class Pairs {
  /** A page with more would tell less. */
  private static final int MOST = 60;

  private static final Set<String> TEXTS =
      Set.of("text", "foreground", "fg", "content", "label", "heading", "link");
  private static final Set<String> BACKGROUNDS =
      Set.of("background", "bg", "surface", "canvas", "page", "paper");

  private Pairs() {}

  /** Returns {@code on-x} on {@code x}, and texts on the backgrounds of their outermost group. */
  static List<Pair> guess(TokenSet set) {
    Map<String, List<String>> colors = new LinkedHashMap<>();
    set.tokens().stream()
        .filter(token -> token.type() == TokenType.COLOR)
        .forEach(token -> colors.put(token.path(), Words.of(token.names())));
    Set<Pair> pairs = new LinkedHashSet<>();
    colors.forEach(
        (text, front) ->
            colors.forEach(
                (background, back) -> {
                  if (matches(front, back)) {
                    pairs.add(new Pair(text, background));
                  }
                }));
    return new ArrayList<>(pairs).subList(0, Math.min(MOST, pairs.size()));
  }

  private static boolean matches(List<String> front, List<String> back) {
    int on = front.indexOf("on");
    if (on >= 0) {
      List<String> without = new ArrayList<>(front);
      without.remove(on);
      return without.equals(back);
    }
    return !front.isEmpty()
        && !back.isEmpty()
        && front.get(0).equals(back.get(0))
        && !Collections.disjoint(front, TEXTS)
        && Collections.disjoint(front, BACKGROUNDS)
        && !Collections.disjoint(back, BACKGROUNDS)
        && Collections.disjoint(back, TEXTS)
        && !back.contains("on");
  }
}
