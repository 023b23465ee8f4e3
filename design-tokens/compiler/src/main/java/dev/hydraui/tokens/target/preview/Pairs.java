package dev.hydraui.tokens.target.preview;

import dev.hydraui.tokens.name.Words;
import dev.hydraui.tokens.set.Token;
import dev.hydraui.tokens.set.TokenSet;
import dev.hydraui.tokens.target.preview.PreviewOptions.Pair;
import dev.hydraui.tokens.value.TokenType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
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
    List<Token> colors =
        set.tokens().stream().filter(token -> token.type() == TokenType.COLOR).toList();
    Set<Pair> pairs = new LinkedHashSet<>();
    for (Token text : colors) {
      for (Token background : colors) {
        if (matches(text, background)) {
          pairs.add(new Pair(text.path(), background.path()));
        }
      }
    }
    return new ArrayList<>(pairs).subList(0, Math.min(MOST, pairs.size()));
  }

  private static boolean matches(Token text, Token background) {
    List<String> front = Words.of(text.names());
    List<String> back = Words.of(background.names());
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
