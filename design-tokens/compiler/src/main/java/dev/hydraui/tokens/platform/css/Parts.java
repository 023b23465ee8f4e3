package dev.hydraui.tokens.platform.css;

import dev.hydraui.tokens.set.Token;
import dev.hydraui.tokens.value.SubValue;
import dev.hydraui.tokens.value.TokenType;
import dev.hydraui.tokens.value.Typography;
import dev.hydraui.tokens.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Takes typography apart: CSS has no single value for it, as {@code font} knows no letter spacing.
 */
public final class Parts {
  private Parts() {}

  /** Returns a token, followed by one for each of its parts when it is typography. */
  public static List<Token> of(Token token) {
    return token.value() instanceof Typography typography
        ? List.of(
            token,
            part(token, "fontFamily", TokenType.FONT_FAMILY, typography.fontFamily()),
            part(token, "fontSize", TokenType.DIMENSION, typography.fontSize()),
            part(token, "fontWeight", TokenType.FONT_WEIGHT, typography.fontWeight()),
            part(token, "letterSpacing", TokenType.DIMENSION, typography.letterSpacing()),
            part(token, "lineHeight", TokenType.NUMBER, typography.lineHeight()))
        : List.of(token);
  }

  /** Returns tokens with the parts of each behind it. */
  public static Stream<Token> of(List<Token> tokens) {
    return tokens.stream().flatMap(token -> of(token).stream());
  }

  /** Returns the name of a part, such as {@code fontSize}; empty for a token as declared. */
  public static Optional<String> name(Token token) {
    String declared = token.chain().get(0).path();
    return token.path().equals(declared)
        ? Optional.empty()
        : Optional.of(token.path().substring(token.path().lastIndexOf('.') + 1));
  }

  private static Token part(
      Token whole, String name, TokenType type, SubValue<? extends Value> part) {
    String path = String.join(".", whole.names()) + "." + name;
    return new Token(
        path,
        type,
        part.value(),
        part.alias(),
        whole.chain(),
        Optional.empty(),
        whole.deprecated(),
        Optional.empty());
  }
}
