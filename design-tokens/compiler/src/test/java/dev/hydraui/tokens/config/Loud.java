package dev.hydraui.tokens.config;

import dev.hydraui.tokens.set.Token;
import dev.hydraui.tokens.set.Transform;
import java.util.Locale;

// region transform
/** Writes descriptions in capitals. */
public final class Loud implements Transform {
  @Override
  public String name() {
    return "loud";
  }

  @Override
  public Token apply(Token token) {
    return token.description(token.description().map(text -> text.toUpperCase(Locale.ROOT)));
  }
}
// endregion
