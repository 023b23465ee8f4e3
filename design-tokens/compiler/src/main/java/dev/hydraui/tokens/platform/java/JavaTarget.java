package dev.hydraui.tokens.platform.java;

import dev.hydraui.tokens.name.Naming;
import dev.hydraui.tokens.name.Words;
import dev.hydraui.tokens.platform.Output;
import dev.hydraui.tokens.platform.Target;
import dev.hydraui.tokens.platform.code.Comment;
import dev.hydraui.tokens.platform.code.Inexact;
import dev.hydraui.tokens.platform.code.Names;
import dev.hydraui.tokens.platform.code.Theme;
import dev.hydraui.tokens.set.Token;
import dev.hydraui.tokens.theme.Themes;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Writes tokens as Java: a class of constants for each theme, and the records of their values.
 *
 * @param packageName the package of the classes
 */
public record JavaTarget(String packageName) implements Target {

  /** So many constants are initialised by one class; a method of the JVM holds 64 KiB of code. */
  private static final int MOST = 400;

  @Override
  public String name() {
    return "java";
  }

  @Override
  public void write(Themes themes, Output output) {
    Naming naming = new Naming(name(), JavaTarget::constant);
    output.file(file("TokenValues"), head() + JavaTypes.SOURCE);
    for (Theme theme : Theme.all(themes, output)) {
      String name = Names.legal(theme.pascal() + "Tokens", Set.of());
      String file = file(name);
      output.file(file, head() + classes(theme, name, naming, output));
      theme.tokens().tokens().forEach(token -> output.origin(file, naming.of(token.path()), token));
    }
  }

  /** Writes the class; when it has too many constants, it inherits the first ones. */
  private String classes(Theme theme, String name, Naming naming, Output output) {
    List<Token> tokens = theme.tokens().tokens();
    StringBuilder text = new StringBuilder();
    String above = "";
    int part = 1;
    int from = 0;
    for (; tokens.size() - from > MOST; from += MOST, part++) {
      text.append("class ").append(name).append("Part").append(part).append(above).append(" {\n");
      text.append(constants(tokens.subList(from, from + MOST), naming, output)).append("}\n\n");
      above = " extends " + name + "Part" + part;
    }
    text.append("/** The tokens of the theme ").append(String.join(" ", theme.words()));
    text.append(". */\n@SuppressWarnings(\"deprecation\")\npublic final class ").append(name);
    text.append(above).append(" {\n");
    text.append("  private ").append(name).append("() {}\n\n");
    text.append(constants(tokens.subList(from, tokens.size()), naming, output));
    return text.append("}\n").toString();
  }

  private String constants(List<Token> tokens, Naming naming, Output output) {
    StringBuilder text = new StringBuilder();
    for (Token token : tokens) {
      Inexact.colors(token, name(), output);
      text.append(Comment.block(token, "  ", "@deprecated"));
      text.append(token.deprecated().isPresent() ? "  @Deprecated\n" : "");
      text.append("  public static final ").append(JavaValues.type(token.value())).append(' ');
      text.append(naming.of(token, output)).append(" = ");
      text.append(JavaValues.of(token.value())).append(";\n");
    }
    return text.toString();
  }

  private static String constant(Token token) {
    String snake = Words.snake(Names.words(token.names()));
    return Names.legal(snake.toUpperCase(Locale.ROOT), Set.of());
  }

  private String head() {
    return "// Made from design tokens: change those, not this.\npackage "
        + packageName
        + ";\n\nimport java.time.Duration;\nimport java.util.List;\n\n";
  }

  private String file(String name) {
    return "java/" + packageName.replace('.', '/') + "/" + name + ".java";
  }
}
