package dev.hydraui.tokens.platform.tailwind;

import dev.hydraui.tokens.name.Words;
import dev.hydraui.tokens.platform.css.CssNames;
import dev.hydraui.tokens.platform.css.CssText;
import dev.hydraui.tokens.platform.css.Parts;
import dev.hydraui.tokens.set.Token;
import dev.hydraui.tokens.value.Typography;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Names the variables of Tailwind's theme, and those beside it that belong to no namespace. */
final class ThemeNames {
  private static final Map<String, String> PAIRED =
      Map.of(
          "fontSize", "",
          "lineHeight", "--line-height",
          "letterSpacing", "--letter-spacing",
          "fontWeight", "--font-weight");

  private final TailwindOptions options;
  private final Set<String> inTheme = new HashSet<>();

  ThemeNames(TailwindOptions options) {
    this.options = options;
  }

  /** Returns a token's variable. */
  String of(Token token) {
    Optional<String> name = inTheme(token);
    name.ifPresent(inTheme::add);
    return name.orElseGet(() -> beside(token));
  }

  /** Returns a name beside the theme; typography in a group called text leaves its to its size. */
  private String beside(Token token) {
    String name = CssNames.property(options.css().prefix(), token.names());
    boolean taken =
        token.value() instanceof Typography
            && Parts.of(token).stream().anyMatch(part -> inTheme(part).equals(Optional.of(name)));
    return taken ? name + "-font" : name;
  }

  /** Returns whether a name that was given belongs to a namespace. */
  boolean inTheme(String name) {
    return inTheme.contains(name);
  }

  private Optional<String> inTheme(Token token) {
    Optional<String> part = Parts.name(token);
    if (part.isPresent()) {
      List<String> whole = token.names().subList(0, token.names().size() - 1);
      return Optional.ofNullable(PAIRED.get(part.get()))
          .map(pair -> name(Namespace.TEXT.key(), Namespace.TEXT.rest(words(whole))) + pair);
    }
    Optional<String> group = group(token.path());
    if (group.isPresent()) {
      String namespace = options.namespaces().get(group.get());
      int depth = group.get().split("\\.", -1).length;
      List<String> names = token.names();
      List<String> rest = names.size() > depth ? names.subList(depth, names.size()) : names;
      return namespace.isEmpty() ? Optional.empty() : Optional.of(name(namespace, words(rest)));
    }
    List<String> words = words(token.names());
    return Namespaces.of(token, words)
        .map(namespace -> name(namespace.key(), namespace.rest(words)));
  }

  private Optional<String> group(String path) {
    return options.namespaces().keySet().stream()
        .filter(group -> path.equals(group) || path.startsWith(group + "."))
        .max(Comparator.comparing(String::length));
  }

  private String name(String namespace, List<String> words) {
    String prefix = options.css().prefix().isEmpty() ? "" : options.css().prefix() + "-";
    return "--" + namespace + "-" + CssText.name(prefix) + String.join("-", words);
  }

  /** The words of every name; of one without letters and digits what CSS makes of it. */
  private static List<String> words(List<String> names) {
    List<String> words = new ArrayList<>();
    for (String name : names) {
      List<String> found = Words.of(List.of(name));
      words.addAll(found.isEmpty() ? List.of(CssNames.kebab(name)) : found);
    }
    return words;
  }
}
