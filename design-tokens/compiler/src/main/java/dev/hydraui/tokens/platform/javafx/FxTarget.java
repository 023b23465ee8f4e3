package dev.hydraui.tokens.platform.javafx;

import dev.hydraui.tokens.name.Words;
import dev.hydraui.tokens.platform.Output;
import dev.hydraui.tokens.platform.Target;
import dev.hydraui.tokens.platform.code.Names;
import dev.hydraui.tokens.platform.code.Theme;
import dev.hydraui.tokens.set.Token;
import dev.hydraui.tokens.theme.Themes;
import dev.hydraui.tokens.value.Dimension;
import dev.hydraui.tokens.value.FontFamily;
import dev.hydraui.tokens.value.FontWeight;

/**
 * Writes tokens as style sheets of JavaFX, one for each theme.
 *
 * <p>Every value is a property of the root that others can look up, such as {@code -color-ink}.
 * Typography, borders and shadows are style classes too, such as {@code .token-type-body}.
 */
public final class FxTarget implements Target {
  static final String NAME = "javafx";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void write(Themes themes, Output output) {
    FxTokens tokens = new FxTokens(output);
    for (Theme theme : Theme.all(themes, output)) {
      String file = "javafx/" + Names.ascii(Words.kebab(theme.words())) + ".css";
      StringBuilder properties =
          new StringBuilder("/* Made from design tokens: change those, not this. */\n.root {\n");
      StringBuilder rules = new StringBuilder("}\n");
      for (Token token : theme.tokens().tokens()) {
        FxTokens.Written written = tokens.of(token);
        properties.append(written.properties());
        written.names().forEach((name, named) -> output.origin(file, name, named));
      }
      for (Token token : theme.tokens().tokens()) {
        String rule = tokens.of(token).rule();
        if (!rule.isEmpty()) {
          rules.append(rule);
          output.origin(file, FxTokens.selector(token), token);
        }
      }
      output.file(file, properties.append(rules).toString());
    }
  }

  /**
   * Returns the property of a token. Whatever ends in {@code font} and the like, JavaFX reads as
   * that, and nothing else.
   */
  static String name(Token token) {
    String kebab = Names.ascii(Words.kebab(Names.words(token.names())));
    String name = (kebab.charAt(0) <= '9' ? "-n" : "-") + kebab;
    boolean read =
        name.endsWith("font")
            || name.endsWith("font-style")
            || (name.endsWith("font-family") && !(token.value() instanceof FontFamily))
            || (name.endsWith("font-size") && !(token.value() instanceof Dimension))
            || (name.endsWith("font-weight") && !(token.value() instanceof FontWeight));
    return read ? name + "-value" : name;
  }
}
