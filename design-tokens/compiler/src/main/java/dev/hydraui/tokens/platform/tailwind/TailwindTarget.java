package dev.hydraui.tokens.platform.tailwind;

import dev.hydraui.tokens.name.Naming;
import dev.hydraui.tokens.platform.Output;
import dev.hydraui.tokens.platform.Target;
import dev.hydraui.tokens.platform.css.ColorSchemes;
import dev.hydraui.tokens.platform.css.CssTarget;
import dev.hydraui.tokens.platform.css.CssValues;
import dev.hydraui.tokens.platform.css.Losses;
import dev.hydraui.tokens.platform.css.Rule;
import dev.hydraui.tokens.platform.css.RuleWriter;
import dev.hydraui.tokens.platform.css.Sheet;
import dev.hydraui.tokens.problem.Problem;
import dev.hydraui.tokens.problem.Severity;
import dev.hydraui.tokens.theme.Themes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Writes tokens as a theme of Tailwind 4, to be imported after {@code tailwindcss}.
 *
 * <p>What has a namespace stands in {@code @theme} and makes utilities ({@link Namespaces}); what
 * has none stands on the root, for {@code var()}. Contexts change variables under the selectors of
 * {@link CssTarget}; these rules are in no layer, so they hold over the theme's.
 */
public record TailwindTarget(TailwindOptions options) implements Target {
  private static final String FILE = "tailwind/theme.css";

  @Override
  public String name() {
    return "tailwind";
  }

  @Override
  public void write(Themes themes, Output output) {
    ThemeNames names = new ThemeNames(options);
    Naming naming = new Naming(name(), names::of);
    Sheet sheet = new Sheet(themes, options.css(), token -> naming.of(token, output));
    Losses.report(sheet, name(), output);
    List<Rule> rules = new ArrayList<>();
    Predicate<Rule.Declaration> mapped = declaration -> names.inTheme(declaration.name());
    List<Rule> base = sheet.base().stream().map(TailwindTarget::literal).toList();
    List<Rule.Declaration> theme =
        base.stream()
            .filter(rule -> rule.within().isEmpty())
            .flatMap(rule -> rule.declarations().stream())
            .filter(mapped)
            .toList();
    rules.add(
        new Rule(List.of(), List.of(options.keepUnused() ? "@theme static" : "@theme"), theme));
    rules.addAll(ColorSchemes.rules(themes, options.css(), output));
    base.forEach(rule -> beside(rule, mapped, rules));
    List<Rule> changes = sheet.changes();
    changes.forEach(rule -> rules.add(literal(rule)));
    breakpoints(changes, output);
    RuleWriter writer = new RuleWriter(options.css());
    writer.comment("Made from design tokens: change those, not this.");
    output.file(FILE, writer.rules(rules) + DarkVariant.of(themes, options.css()));
    CssTarget.origins(FILE, rules, output);
  }

  /** The theme declares its variables on the root; elsewhere they are declared again. */
  private static void beside(Rule rule, Predicate<Rule.Declaration> mapped, List<Rule> rules) {
    if (!rule.within().isEmpty()) {
      rules.add(rule);
      return;
    }
    rules.add(keep(rule, rule.places(), mapped.negate()));
    if (rule.places().size() > 1) {
      rules.add(keep(rule, rule.places().subList(1, rule.places().size()), mapped));
    }
  }

  private static Rule keep(Rule rule, List<String> places, Predicate<Rule.Declaration> which) {
    return new Rule(rule.within(), places, rule.declarations().stream().filter(which).toList());
  }

  /** Conditions of media and containers cannot read variables. */
  private static Rule literal(Rule rule) {
    return new Rule(
        rule.within(),
        rule.places(),
        rule.declarations().stream().map(TailwindTarget::literal).toList());
  }

  private static Rule.Declaration literal(Rule.Declaration declaration) {
    boolean needed = condition(declaration) && declaration.text().startsWith("var(");
    return needed
        ? new Rule.Declaration(
            declaration.name(),
            CssValues.plain(false).of(declaration.token().orElseThrow().value()),
            declaration.token())
        : declaration;
  }

  private static boolean condition(Rule.Declaration declaration) {
    return declaration.token().isPresent()
        && (declaration.name().startsWith("--breakpoint-")
            || declaration.name().startsWith("--container-"));
  }

  private static void breakpoints(List<Rule> changes, Output output) {
    changes.stream()
        .flatMap(rule -> rule.declarations().stream())
        .filter(declaration -> declaration.name().startsWith("--breakpoint-"))
        .map(Rule.Declaration::token)
        .flatMap(Optional::stream)
        .forEach(
            token ->
                output.problem(
                    Problem.error(
                            "inexact",
                            token.at(),
                            token.path()
                                + " in tailwind: breakpoints are the same in every context, the"
                                + " default holds")
                        .severity(Severity.WARNING)));
  }
}
