package dev.hydraui.tokens.platform.javafx;

import dev.hydraui.tokens.name.Naming;
import dev.hydraui.tokens.name.Words;
import dev.hydraui.tokens.platform.Output;
import dev.hydraui.tokens.platform.code.Decimals;
import dev.hydraui.tokens.platform.code.Inexact;
import dev.hydraui.tokens.platform.code.Names;
import dev.hydraui.tokens.platform.code.Part;
import dev.hydraui.tokens.platform.code.Shade;
import dev.hydraui.tokens.set.Token;
import dev.hydraui.tokens.value.Color;
import dev.hydraui.tokens.value.FontWeight;
import dev.hydraui.tokens.value.Gradient;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes single tokens, each once: most themes share most of theirs. */
final class FxTokens {
  private final Naming naming = new Naming(FxTarget.NAME, FxTarget::name);
  private final IdentityHashMap<Token, Written> written = new IdentityHashMap<>();
  private final Output output;

  FxTokens(Output output) {
    this.output = output;
  }

  /**
   * What is said of a token.
   *
   * @param properties lines for the root
   * @param names of these lines, with the token or the part of it that each is
   * @param rule its style class, or empty
   */
  record Written(String properties, Map<String, Token> names, String rule) {}

  Written of(Token token) {
    return written.computeIfAbsent(token, this::write);
  }

  private Written write(Token token) {
    Map<String, Token> names = new LinkedHashMap<>();
    String properties = comment(token) + properties(token, names);
    return new Written(properties, names, rule(token));
  }

  private String properties(Token token, Map<String, Token> names) {
    StringBuilder text = new StringBuilder();
    for (Part part : Part.of(token)) {
      Token named = part.token(token);
      String name = naming.of(named, output);
      property(name, value(part, name, token), text);
      names.put(name, named);
    }
    if (token.value() instanceof Gradient gradient) {
      String name = naming.of(token, output);
      property(name, FxValues.gradient(gradient), text);
      names.put(name, token);
    }
    return text.toString();
  }

  private static void property(String name, String value, StringBuilder text) {
    text.append("  ").append(name).append(": ").append(value).append(";\n");
  }

  private String value(Part part, String name, Token token) {
    if (part.value() instanceof Color color && Shade.of(color).p3().isPresent()) {
      warn(token, "colours of sRGB only, the nearest is written");
    }
    if (!FxValues.exact(part.value())) {
      warn(token, "strings cannot have both quotes, nor line breaks");
    }
    String value = FxValues.of(part.value());
    if (part.value() instanceof FontWeight weight && name.endsWith("font-weight")) {
      String hundreds = Decimals.of(FxValues.hundreds(weight));
      if (!hundreds.equals(value)) {
        warn(token, "weights of fonts are whole hundreds");
      }
      return hundreds;
    }
    return value;
  }

  private void warn(Token token, String why) {
    Inexact.warn(token, FxTarget.NAME, why, output);
  }

  private String rule(Token token) {
    FxRules rules =
        new FxRules(
            token,
            part -> naming.of(Part.token(token, part, token.value()), output),
            why -> warn(token, why));
    return rules
        .declarations()
        .map(text -> "\n" + selector(token) + " {\n" + text + "}\n")
        .orElse("");
  }

  static String selector(Token token) {
    return ".token-" + Names.ascii(Words.kebab(Names.words(token.names())));
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
