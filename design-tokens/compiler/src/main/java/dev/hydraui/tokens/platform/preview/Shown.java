package dev.hydraui.tokens.platform.preview;

import dev.hydraui.tokens.platform.css.CssColors;
import dev.hydraui.tokens.platform.css.CssNames;
import dev.hydraui.tokens.platform.css.CssValues;
import dev.hydraui.tokens.platform.css.Parts;
import dev.hydraui.tokens.problem.Link;
import dev.hydraui.tokens.set.Token;
import dev.hydraui.tokens.theme.Delta;
import dev.hydraui.tokens.theme.Themes;
import dev.hydraui.tokens.value.Color;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The tokens on the page, each with a number that its elements share. */
final class Shown {
  private static final CssValues VALUES = CssValues.plain(true);

  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final Map<String, Token> tokens = new LinkedHashMap<>();
  private final Set<String> byDefault = new HashSet<>();

  Shown(Themes themes, List<Delta> deltas) {
    themes.base().tokens().forEach(this::add);
    byDefault.addAll(tokens.keySet());
    deltas.forEach(delta -> delta.tokens().forEach(this::add));
  }

  private void add(Token token) {
    if (tokens.putIfAbsent(token.path(), token) == null) {
      numbers.put(token.path(), numbers.size());
    }
  }

  List<Token> tokens() {
    return List.copyOf(tokens.values());
  }

  int number(Token token) {
    return numbers.get(token.path());
  }

  /** Returns what a token says in the default context, as the page shows it. */
  String value(Token token) {
    return byDefault.contains(token.path()) ? text(token) : "not set here";
  }

  /**
   * Returns the property of a token, or of a part of one. It goes by the token's number, as names
   * may collide, and never like a property of the page's own.
   */
  String property(Token token) {
    String property = "--t" + numbers.get(token.chain().get(0).path());
    return Parts.name(token).map(part -> property + "-" + CssNames.kebab(part)).orElse(property);
  }

  /** Returns a value as CSS, with what screens of sRGB get for it. */
  static String text(Token token) {
    String own = VALUES.of(token.value());
    return token.value() instanceof Color color && CssColors.wide(color)
        ? own + " · sRGB " + CssColors.srgb(color)
        : own;
  }

  /** Returns the tokens that an alias leads through, joined by arrows; empty for a value. */
  static String chain(Token token) {
    return token.chain().stream().skip(1).map(Link::path).collect(Collectors.joining(" → "));
  }

  static boolean wide(Token token) {
    return token.value() instanceof Color color && CssColors.wide(color);
  }
}
