package dev.hydraui.tokens.platform.code;

import dev.hydraui.tokens.set.Token;
import dev.hydraui.tokens.set.TokenSet;
import dev.hydraui.tokens.value.Dimension;
import dev.hydraui.tokens.value.SubValue;
import dev.hydraui.tokens.value.Typography;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the dimensions that are sizes of text, which grow with what the reader chose for fonts.
 *
 * <p>They are those that a typography refers to, and those whose names say so.
 */
public final class TextUse {
  private static final List<List<String>> NAMES =
      List.of(
          List.of("font", "size"),
          List.of("text", "size"),
          List.of("letter", "spacing"),
          List.of("line", "height"));

  private final Set<String> paths = new HashSet<>();

  /** The dimensions whose names were looked at. */
  private final Set<String> judged = new HashSet<>();

  private TextUse() {}

  /** Returns what is text in any of some themes. */
  public static TextUse of(List<Theme> themes) {
    TextUse use = new TextUse();
    themes.forEach(
        theme -> theme.tokens().tokens().forEach(token -> use.add(token, theme.tokens())));
    return use;
  }

  /** Returns whether a token is a size of text. */
  public boolean is(Token token) {
    return paths.contains(token.path());
  }

  private void add(Token token, TokenSet set) {
    if (token.value() instanceof Typography type) {
      follow(type.fontSize(), set);
      follow(type.letterSpacing(), set);
    } else if (token.value() instanceof Dimension
        && judged.add(token.path())
        && saysSo(Names.words(token.names()))) {
      paths.add(token.path());
    }
  }

  private void follow(SubValue<Dimension> part, TokenSet set) {
    Optional<String> path = part.alias();
    while (path.isPresent() && paths.add(path.get())) {
      path = set.get(path.get()).flatMap(Token::alias);
    }
  }

  private static boolean saysSo(List<String> words) {
    return NAMES.stream().anyMatch(name -> java.util.Collections.indexOfSubList(words, name) >= 0);
  }
}
