package dev.hydraui.tokens.platform.javafx;

import dev.hydraui.tokens.name.Naming;
import dev.hydraui.tokens.name.Words;
import dev.hydraui.tokens.platform.Output;
import dev.hydraui.tokens.platform.Target;
import dev.hydraui.tokens.platform.code.Decimals;
import dev.hydraui.tokens.platform.code.Inexact;
import dev.hydraui.tokens.platform.code.Names;
import dev.hydraui.tokens.platform.code.Part;
import dev.hydraui.tokens.platform.code.Shade;
import dev.hydraui.tokens.platform.code.Theme;
import dev.hydraui.tokens.set.Token;
import dev.hydraui.tokens.theme.Themes;
import dev.hydraui.tokens.value.Color;
import dev.hydraui.tokens.value.Dimension;
import dev.hydraui.tokens.value.FontFamily;
import dev.hydraui.tokens.value.FontWeight;
import dev.hydraui.tokens.value.Gradient;
import java.util.Optional;

/**
 * Writes tokens as style sheets of JavaFX, one for each theme.
 *
 * <p>Every value is a property of the root that others can look up, such as {@code -color-ink}.
 * Typography, borders and shadows are style classes too, such as {@code .token-type-body}.
 */
public final class FxTarget implements Target {
  @Override
  public String name() {
    return "javafx";
  }

  @Override
  public void write(Themes themes, Output output) {
    Naming naming = new Naming(name(), FxTarget::name);
    for (Theme theme : Theme.all(themes, output)) {
      String file = "javafx/" + Names.ascii(Words.kebab(theme.words())) + ".css";
      StringBuilder text =
          new StringBuilder("/* Made from design tokens: change those, not this. */\n");
      text.append(".root {\n");
      for (Token token : theme.tokens().tokens()) {
        text.append(comment(token));
        properties(token, file, naming, output, text);
      }
      text.append("}\n");
      for (Token token : theme.tokens().tokens()) {
        rule(token, file, naming, output).ifPresent(text::append);
      }
      output.file(file, text.toString());
    }
  }

  private void properties(
      Token token, String file, Naming naming, Output output, StringBuilder text) {
    for (Part part : Part.of(token)) {
      Token named = part.token(token);
      String name = naming.of(named, output);
      String value = FxValues.of(part.value());
      if (part.value() instanceof FontWeight weight && name.endsWith("font-weight")) {
        value = Decimals.of(FxValues.hundreds(weight));
        if (!value.equals(Decimals.of(weight.weight()))) {
          Inexact.warn(token, name(), "weights of fonts are whole hundreds", output);
        }
      }
      if (!FxValues.exact(part.value())) {
        Inexact.warn(token, name(), "strings cannot have both quotes, nor line breaks", output);
      }
      text.append("  ").append(name).append(": ").append(value).append(";\n");
      output.origin(file, name, named);
      if (part.value() instanceof Color color && Shade.of(color).p3().isPresent()) {
        Inexact.warn(token, name(), "colours of sRGB only, the nearest is written", output);
      }
    }
    if (token.value() instanceof Gradient gradient) {
      String name = naming.of(token, output);
      text.append("  ").append(name).append(": ").append(FxValues.gradient(gradient)).append(";\n");
      output.origin(file, name, token);
    }
  }

  private Optional<String> rule(Token token, String file, Naming naming, Output output) {
    FxRules rules =
        new FxRules(
            token,
            part -> naming.of(Part.token(token, part, token.value()), output),
            why -> Inexact.warn(token, name(), why, output));
    Optional<String> declarations = rules.declarations();
    String selector = ".token-" + Names.ascii(Words.kebab(Names.words(token.names())));
    declarations.ifPresent(text -> output.origin(file, selector, token));
    return declarations.map(text -> "\n" + selector + " {\n" + text + "}\n");
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

  private static String comment(Token token) {
    StringBuilder comment = new StringBuilder();
    token.description().ifPresent(text -> comment.append(comment(text)));
    token.deprecated().ifPresent(why -> comment.append(comment("Deprecated. " + why)));
    return comment.toString();
  }

  private static String comment(String text) {
    StringBuilder comment = new StringBuilder();
    text.lines()
        .forEach(
            line ->
                comment
                    .append("  /* ")
                    .append(FxValues.seen(line).replace("*/", "* /").strip())
                    .append(" */\n"));
    return comment.toString();
  }
}
