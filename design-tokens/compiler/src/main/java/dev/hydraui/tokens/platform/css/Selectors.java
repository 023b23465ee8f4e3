package dev.hydraui.tokens.platform.css;

import dev.hydraui.tokens.resolver.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells by selectors which contexts an element chooses itself. */
final class Selectors {
  private static final Pattern ATTRIBUTE = Pattern.compile("(\\[[^\\]=\"]+)=\"CONTEXT\"\\]");

  private final CssOptions options;
  private final Map<String, Modifier> modifiers = new LinkedHashMap<>();

  Selectors(CssOptions options, List<Modifier> modifiers) {
    this.options = options;
    modifiers.forEach(modifier -> this.modifiers.put(modifier.name(), modifier));
  }

  /** Returns what matches an element that chooses a context, such as {@code .theme-dark}. */
  String choosing(String modifier, String context) {
    String template = template(modifier);
    int place = template.indexOf("CONTEXT");
    boolean quoted = place > 0 && template.charAt(place - 1) == '"';
    String string = CssText.string(context);
    String written = quoted ? string.substring(1, string.length() - 1) : CssNames.kebab(context);
    return template.replace("CONTEXT", written);
  }

  /** Returns what matches an element that chooses any context of a modifier. */
  String choosingAny(String modifier) {
    Matcher attribute = ATTRIBUTE.matcher(template(modifier));
    if (attribute.matches()) {
      return attribute.group(1) + "]";
    }
    return modifiers.get(modifier).contexts().stream()
        .map(context -> choosing(modifier, context))
        .collect(Collectors.joining(", ", ":is(", ")"));
  }

  private String template(String modifier) {
    return options
        .selectors()
        .getOrDefault(modifier, options.selector())
        .replace("MODIFIER", CssNames.kebab(modifier));
  }

  /** Returns the selectors that two contexts share, each with those contexts; normally none. */
  Map<String, List<String>> shared() {
    Map<String, List<String>> owners = new LinkedHashMap<>();
    for (Modifier modifier : modifiers.values()) {
      for (String context : modifier.contexts()) {
        owners
            .computeIfAbsent(choosing(modifier.name(), context), key -> new ArrayList<>())
            .add(modifier.name() + " " + context);
      }
    }
    owners.values().removeIf(contexts -> contexts.size() < 2);
    return owners;
  }
}
