package dev.hydraui.tokens.platform.css;

import dev.hydraui.tokens.platform.css.CssOptions.Feature;
import dev.hydraui.tokens.set.Token;
import dev.hydraui.tokens.value.Value;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes declarations of tokens. */
final class Declarations {
  private final Map<String, String> names;
  private final CssValues narrow;
  private final CssValues wide;
  private final IdentityHashMap<Value, String> narrowTexts = new IdentityHashMap<>();
  private final IdentityHashMap<Value, String> wideTexts = new IdentityHashMap<>();
  private final boolean references;
  private final boolean wideGamut;

  /**
   * @param names the properties of all tokens, and of all parts of some, by their paths
   */
  Declarations(CssOptions options, Map<String, String> names) {
    this.names = names;
    this.references = options.wants(Feature.REFERENCES);
    this.wideGamut = options.wants(Feature.WIDE_GAMUT);
    this.narrow = new CssValues(options.units(), false, this::reference);
    this.wide = new CssValues(options.units(), true, this::reference);
  }

  private Optional<String> reference(String path) {
    return Optional.ofNullable(names.get(path))
        .filter(name -> references)
        .map(name -> "var(" + name + ")");
  }

  /**
   * Returns whether a token is worth the same as another of its path. Where aliases are kept it
   * must lead the same way too, for the token there may change by itself.
   */
  boolean sameWorth(Token before, Token token) {
    return references ? sameWay(before, token) : sameText(before, token);
  }

  /** Returns whether a token is written the same way as another of its path. */
  boolean sameText(Token before, Token token) {
    return sameWay(before, token)
        || (text(before, wide).equals(text(token, wide))
            && text(before, narrow).equals(text(token, narrow)));
  }

  private static boolean sameWay(Token before, Token token) {
    return before.value().equals(token.value()) && before.alias().equals(token.alias());
  }

  List<Rule.Declaration> of(List<Token> tokens) {
    return Parts.of(tokens).map(token -> declaration(token, narrow)).toList();
  }

  /** Returns declarations of those that say more where more colours can be shown. */
  List<Rule.Declaration> wide(List<Token> tokens) {
    List<Rule.Declaration> more = new ArrayList<>();
    if (wideGamut) {
      Parts.of(tokens)
          .filter(token -> !text(token, wide).equals(text(token, narrow)))
          .forEach(token -> more.add(declaration(token, wide)));
    }
    return more;
  }

  private Rule.Declaration declaration(Token token, CssValues values) {
    return new Rule.Declaration(names.get(token.path()), text(token, values), Optional.of(token));
  }

  /**
   * Returns what a token is written as. Aliases share the value they lead to, and a value is
   * written in many places, so what was written once is kept: fitting a colour to a screen takes
   * its time.
   */
  private String text(Token token, CssValues values) {
    IdentityHashMap<Value, String> texts = values.wide() ? wideTexts : narrowTexts;
    return token
        .alias()
        .flatMap(this::reference)
        .orElseGet(() -> texts.computeIfAbsent(token.value(), values::of));
  }
}
