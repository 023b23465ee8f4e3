package dev.hydraui.tokens.target.css;

import dev.hydraui.tokens.problem.Position;
import dev.hydraui.tokens.problem.Problem;
import dev.hydraui.tokens.target.Output;
import dev.hydraui.tokens.theme.Scheme;
import dev.hydraui.tokens.theme.Themes;
import java.util.ArrayList;
import java.util.List;
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
      rules.add(rule(":root", "light dark"));
    }
    rules.add(rule(place(selectors, scheme, scheme.light(), themes, options), "light"));
    rules.add(rule(place(selectors, scheme, scheme.dark(), themes, options), "dark"));
    return rules;
  }

  private static String place(
      Selectors selectors, Scheme scheme, String context, Themes themes, CssOptions options) {
    boolean byDefault =
        Sheet.preferred(themes, options).isEmpty()
            && themes.modifiers().stream()
                .filter(modifier -> modifier.name().equals(scheme.modifier()))
                .anyMatch(modifier -> modifier.defaultContext().equals(Optional.of(context)));
    return (byDefault
            ? ":root:where(:not(" + selectors.choosingAny(scheme.modifier()) + ")), "
            : "")
        + selectors.choosing(scheme.modifier(), context);
  }

  private static Rule rule(String place, String value) {
    return new Rule(
        List.of(),
        List.of(place),
        List.of(new Rule.Declaration("color-scheme", value, Optional.empty())));
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
