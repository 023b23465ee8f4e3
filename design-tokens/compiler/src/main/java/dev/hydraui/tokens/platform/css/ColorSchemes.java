package dev.hydraui.tokens.platform.css;

import dev.hydraui.tokens.platform.Output;
import dev.hydraui.tokens.problem.Position;
import dev.hydraui.tokens.problem.Problem;
import dev.hydraui.tokens.theme.Scheme;
import dev.hydraui.tokens.theme.Themes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells the browser whether its own colours, of scroll bars and fields, shall be light or dark. */
public final class ColorSchemes {
  private ColorSchemes() {}

  /** Returns the rules for this; none when no modifier chooses between light and dark. */
  public static List<Rule> rules(Themes themes, CssOptions options, Output output) {
    Selectors selectors = new Selectors(options, themes.modifiers());
    report(selectors, themes, output);
    if (themes.scheme().isEmpty()) {
      return List.of();
    }
    Scheme scheme = themes.scheme().get();
    List<Rule> rules = new ArrayList<>();
    if (Sheet.preferred(themes, options).isPresent()) {
      rules.add(rule(List.of(":root"), "light dark"));
    }
    rules.add(rule(places(selectors, scheme, scheme.light(), themes, options), "light"));
    rules.add(rule(places(selectors, scheme, scheme.dark(), themes, options), "dark"));
    return rules;
  }

  /** Returns the elements in dark surroundings, by the condition around; it may be empty. */
  public static Map<String, String> dark(Themes themes, CssOptions options) {
    Map<String, String> places = new LinkedHashMap<>();
    Selectors selectors = new Selectors(options, themes.modifiers());
    themes
        .scheme()
        .ifPresent(
            scheme -> {
              String dark = selectors.choosing(scheme.modifier(), scheme.dark());
              String light = selectors.choosing(scheme.modifier(), scheme.light());
              String any = selectors.choosingAny(scheme.modifier());
              String nobody = ":not(" + any + ", " + any + " *)";
              places.put(
                  "", dark + ", " + dark + " :not(" + light + ", " + dark + " " + light + " *)");
              if (Sheet.preferred(themes, options).isPresent()) {
                places.put("@media (prefers-color-scheme: dark)", nobody);
              } else if (byDefault(scheme, scheme.dark(), themes)) {
                places.put("", places.get("") + ", " + nobody);
              }
            });
    return places;
  }

  private static boolean byDefault(Scheme scheme, String context, Themes themes) {
    return themes.modifiers().stream()
        .filter(modifier -> modifier.name().equals(scheme.modifier()))
        .anyMatch(modifier -> modifier.defaultContext().equals(Optional.of(context)));
  }

  private static List<String> places(
      Selectors selectors, Scheme scheme, String context, Themes themes, CssOptions options) {
    List<String> places = new ArrayList<>();
    if (Sheet.preferred(themes, options).isEmpty() && byDefault(scheme, context, themes)) {
      places.add(":root:where(:not(" + selectors.choosingAny(scheme.modifier()) + "))");
    }
    places.add(selectors.choosing(scheme.modifier(), context));
    return places;
  }

  private static Rule rule(List<String> places, String value) {
    return new Rule(
        List.of(), places, List.of(new Rule.Declaration("color-scheme", value, Optional.empty())));
  }

  private static void report(Selectors selectors, Themes themes, Output output) {
    Position at = themes.base().tree().at();
    selectors
        .shared()
        .forEach(
            (selector, contexts) ->
                output.problem(
                    Problem.error(
                            "name-collision",
                            at,
                            String.join(" and ", contexts) + " are both " + selector + " in CSS")
                        .hint("Rename one of them, or give its modifier a selector of its own.")));
  }
}
