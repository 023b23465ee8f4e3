package dev.hydraui.tokens.platform.preview;

import dev.hydraui.tokens.name.Words;
import dev.hydraui.tokens.platform.preview.PreviewOptions.Pair;
import dev.hydraui.tokens.set.TokenSet;
import dev.hydraui.tokens.value.TokenType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    Map<List<String>, String> byWords = new HashMap<>();
    set.tokens().stream()
        .filter(token -> token.type() == TokenType.COLOR)
        .forEach(token -> colors.put(token.path(), Words.of(token.names())));
    colors.forEach((path, words) -> byWords.putIfAbsent(words, path));
    List<String> backgrounds =
        colors.keySet().stream().filter(path -> background(colors.get(path))).toList();
    List<Pair> pairs = new ArrayList<>();
    colors.forEach(
        (path, words) -> {
          if (pairs.size() >= MOST) {
            return;
          }
          if (words.contains("on")) {
            List<String> without = new ArrayList<>(words);
            without.remove("on");
            Optional.ofNullable(byWords.get(without))
                .ifPresent(background -> pairs.add(new Pair(path, background)));
          } else if (text(words)) {
            backgrounds.stream()
                .filter(background -> colors.get(background).get(0).equals(words.get(0)))
                .forEach(background -> pairs.add(new Pair(path, background)));
          }
        });
    return pairs.subList(0, Math.min(MOST, pairs.size()));
  }

  private static boolean text(List<String> words) {
    return !Collections.disjoint(words, TEXTS) && Collections.disjoint(words, BACKGROUNDS);
  }

  private static boolean background(List<String> words) {
    return !Collections.disjoint(words, BACKGROUNDS)
        && Collections.disjoint(words, TEXTS)
        && !words.contains("on");
  }
}
