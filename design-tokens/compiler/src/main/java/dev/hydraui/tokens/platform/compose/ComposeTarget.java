package dev.hydraui.tokens.platform.compose;

import dev.hydraui.tokens.name.Naming;
import dev.hydraui.tokens.name.Words;
import dev.hydraui.tokens.platform.Output;
import dev.hydraui.tokens.platform.Target;
import dev.hydraui.tokens.platform.code.Names;
import dev.hydraui.tokens.platform.code.TextUse;
import dev.hydraui.tokens.platform.code.Theme;
import dev.hydraui.tokens.set.Token;
import dev.hydraui.tokens.theme.Scheme;
import dev.hydraui.tokens.theme.Themes;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes tokens as Kotlin for Compose with Material 3: for each theme an object of all its tokens,
 * a colour scheme, a typography and shapes. The interface {@code Tokens} has what all themes share,
 * so that a screen need not know which one it is drawn in.
 *
 * @param packageName the package of the files
 * @param roles paths of tokens by the roles of Material that they play, such as {@code primary},
 *     {@code bodyLarge} and, for corners, {@code medium}; what is not said is found by name
 */
public record ComposeTarget(String packageName, Map<String, String> roles) implements Target {

  /** So many properties are initialised by one class; a method of the JVM holds 64 KiB of code. */
  private static final int MOST = 400;

  private static final Set<String> KEYWORDS =
      Set.of(
          ("as break class continue do else false for fun if in interface is null object package"
                  + " return super this throw true try typealias typeof val var when while")
              .split(" "));

  public ComposeTarget {
    roles = Map.copyOf(roles);
  }

  /** Finds all roles by name. */
  public ComposeTarget(String packageName) {
    this(packageName, Map.of());
  }

  @Override
  public String name() {
    return "compose";
  }

  @Override
  public void write(Themes themes, Output output) {
    List<Theme> all = Theme.all(themes, output);
    Naming naming =
        new Naming(name(), token -> Names.legal(Words.camel(Names.words(token.names())), KEYWORDS));
    Members members = new Members(new KotlinValues(TextUse.of(all), output), naming, output);
    Map<String, Member> shared = shared(all, members);
    output.file(file("TokenTypes"), head() + KotlinTypes.SOURCE);
    output.file(file("Tokens"), head() + face(shared.values()));
    for (Theme theme : all) {
      String object = theme.pascal() + "Tokens";
      boolean dark = themes.scheme().map(Scheme::dark).isPresent() && dark(theme);
      Material material = new Material(roles, theme, output);
      String text =
          head()
              + objects(theme, object, shared, members, output)
              + material.scheme(dark, token -> object + "." + members.name(token))
              + material.typography(token -> object + "." + members.name(token))
              + material.shapes(token -> object + "." + members.name(token));
      output.file(file(object), text);
    }
  }

  private static boolean dark(Theme theme) {
    return theme.words().get(theme.words().size() - 1).equals("dark");
  }

  /** Returns the members that all themes have, with the same types, by their names. */
  private static Map<String, Member> shared(List<Theme> all, Members members) {
    Map<String, Member> shared = new LinkedHashMap<>();
    for (Theme theme : all) {
      Map<String, Member> own = new LinkedHashMap<>();
      for (Token token : theme.tokens().tokens()) {
        members.of(token).forEach(member -> own.put(member.name(), member));
      }
      if (theme == all.get(0)) {
        shared.putAll(own);
      }
      shared
          .values()
          .removeIf(
              member ->
                  !own.containsKey(member.name())
                      || !own.get(member.name()).type().equals(member.type()));
    }
    return shared;
  }

  private static String face(Iterable<Member> members) {
    StringBuilder text = new StringBuilder("/** What every theme says. */\ninterface Tokens {\n");
    members.forEach(
        member -> {
          text.append(member.annotations());
          text.append("    val ").append(member.name()).append(": ").append(member.type());
          text.append('\n');
        });
    return text.append("}\n\n/** The tokens of the theme around a composable. */\n")
        .append("val LocalTokens = staticCompositionLocalOf<Tokens> {\n")
        .append("    error(\"No theme provides its tokens\")\n}\n")
        .toString();
  }

  /** Writes the object; when it has too many properties, it inherits the first ones. */
  private String objects(
      Theme theme, String object, Map<String, Member> shared, Members members, Output output) {
    StringBuilder text = new StringBuilder();
    StringBuilder properties = new StringBuilder();
    String above = "Tokens";
    String file = file(object);
    int count = 0;
    int part = 1;
    for (Token token : theme.tokens().tokens()) {
      for (Member member : members.of(token)) {
        if (count == MOST) {
          String name = object + "Part" + part++;
          text.append("sealed class ").append(name).append(" : ").append(above).append(" {\n");
          text.append(properties).append("}\n\n");
          properties.setLength(0);
          above = name + "()";
          count = 0;
        }
        count++;
        Member same = shared.get(member.name());
        boolean override = same != null && same.type().equals(member.type());
        properties.append(member.annotations()).append(override ? "    override val " : "    val ");
        properties.append(member.name()).append(": ").append(member.type()).append(" = ");
        properties.append(member.value()).append('\n');
        output.origin(file, object + "." + member.name(), member.token());
      }
    }
    text.append("/** The tokens of the theme ").append(String.join(" ", theme.words()));
    text.append(". */\nobject ").append(object).append(" : ").append(above).append(" {\n");
    return text.append(properties).append("}\n").toString();
  }

  private String head() {
    String quoted =
        Arrays.stream(packageName.split("\\."))
            .map(name -> KEYWORDS.contains(name) ? "`" + name + "`" : name)
            .collect(Collectors.joining("."));
    return KotlinTypes.HEAD.replace("PACKAGE", quoted);
  }

  private String file(String name) {
    return "compose/" + packageName.replace('.', '/') + "/" + name + ".kt";
  }
}
