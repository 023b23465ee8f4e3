package dev.hydraui.tokens.platform.typescript;

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
import dev.hydraui.tokens.value.Value;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes tokens as TypeScript: a constant object for each theme, and the interface of them all.
 *
 * <p>Colours and dimensions are strings of CSS, durations are numbers of milliseconds.
 */
public final class TypeScriptTarget implements Target {
  private static final String FILE = "typescript/tokens.ts";
  private static final Set<String> TAKEN = taken();

  @Override
  public String name() {
    return "typescript";
  }

  @Override
  public void write(Themes themes, Output output) {
    Naming naming =
        new Naming(name(), token -> Names.legal(Words.camel(Names.words(token.names())), Set.of()));
    List<Theme> all = Theme.all(themes, output);
    StringBuilder text = new StringBuilder("// Made from design tokens: change those, not this.\n");
    text.append('\n').append(TypeScriptTypes.DECLARATIONS).append('\n');
    text.append(face(all, naming, output));
    for (Theme theme : all) {
      text.append(constant(theme, naming, output));
    }
    String names = all.stream().map(TypeScriptTarget::name).collect(Collectors.joining(", "));
    text.append("\n/** All themes by their names. */\n");
    text.append("export const themes = { ").append(names).append(" } as const;\n\n");
    text.append("export type ThemeName = keyof typeof themes;\n");
    text.append("export type TokenName = keyof Tokens;\n");
    output.file(FILE, text.toString());
  }

  /** Writes the interface; what only some themes have is optional in it. */
  private static String face(List<Theme> all, Naming naming, Output output) {
    Map<String, Token> tokens = new LinkedHashMap<>();
    Map<String, Set<String>> types = new LinkedHashMap<>();
    for (Theme theme : all) {
      for (Token token : theme.tokens().tokens()) {
        tokens.putIfAbsent(token.path(), token);
        types
            .computeIfAbsent(token.path(), path -> new LinkedHashSet<>())
            .add(TypeScriptTypes.of(token.value()));
      }
    }
    StringBuilder text =
        new StringBuilder("/** What a theme says. */\nexport interface Tokens {\n");
    tokens.forEach(
        (path, token) -> {
          boolean everywhere = all.stream().allMatch(theme -> theme.tokens().get(path).isPresent());
          text.append(Comment.block(token, "  ", "@deprecated"));
          text.append("  readonly ").append(naming.of(token, output)).append(everywhere ? "" : "?");
          text.append(": ").append(String.join(" | ", types.get(path))).append(";\n");
        });
    return text.append("}\n").toString();
  }

  private String constant(Theme theme, Naming naming, Output output) {
    StringBuilder text = new StringBuilder("\nexport const ");
    text.append(name(theme)).append(" = {\n");
    for (Token token : theme.tokens().tokens()) {
      Value value = token.value();
      Inexact.colors(token, name(), output);
      text.append(Comment.block(token, "  ", "@deprecated"));
      text.append("  ").append(naming.of(token, output)).append(": ");
      text.append(TypeScriptValues.of(value)).append(",\n");
      output.origin(FILE, name(theme) + "." + naming.of(token.path()), token);
    }
    return text.append("} as const satisfies Tokens;\n").toString();
  }

  private static String name(Theme theme) {
    return Names.legal(theme.camel(), TAKEN);
  }

  private static Set<String> taken() {
    return Set.of(
        ("arguments await break case catch class const continue debugger default delete do else enum"
                + " eval export extends false finally for function if implements import in"
                + " instanceof interface let new null package private protected public return"
                + " static super switch this throw true try typeof undefined var void while with"
                + " yield themes")
            .split(" "));
  }
}
