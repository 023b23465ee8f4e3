package dev.hydraui.tokens.lint;

import dev.hydraui.tokens.json.Json;
import dev.hydraui.tokens.platform.Options;
import dev.hydraui.tokens.problem.Near;
import dev.hydraui.tokens.problem.Problems;
import dev.hydraui.tokens.problem.Severity;
import dev.hydraui.tokens.value.ColorSpace;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * What is looked for in tokens.
 *
 * @param severities what rules weigh, in place of their own weight; empty for off
 * @param pairs text on a background
 * @param naming what every name must match
 * @param primitives paths of groups, {@code *} for any one name, whose tokens exist to be referred
 *     to
 * @param gamut the space that colours must lie in
 */
public record LintConfig(
    Map<LintRule, Optional<Severity>> severities,
    List<Pair> pairs,
    Optional<Pattern> naming,
    List<String> primitives,
    ColorSpace gamut) {

  /** Looks for what needs no declaration. */
  public static final LintConfig DEFAULT =
      new LintConfig(Map.of(), List.of(), Optional.empty(), List.of(), ColorSpace.SRGB);

  /**
   * Text on a background.
   *
   * @param wcag the least contrast ratio, from 1 to 21
   * @param apca the least lightness contrast, from 0 to 106
   * @param at says what wants the pair, for tokens that do not exist
   */
  public record Pair(String text, String background, double wcag, Optional<Double> apca, Json at) {}

  /** The contrast that WCAG 2.2 AA asks of text. */
  private static final double AA = 4.5;

  public LintConfig {
    severities = Map.copyOf(severities);
    pairs = List.copyOf(pairs);
    primitives = List.copyOf(primitives);
  }

  /** Returns what a rule weighs; empty when it is off. */
  public Optional<Severity> severity(LintRule rule) {
    return severities.getOrDefault(rule, rule.severity());
  }

  /** Reads the part of a configuration; what is wrong goes to {@code problems}. */
  public static LintConfig read(Options options, Problems problems) {
    Map<LintRule, Optional<Severity>> severities = new EnumMap<>(LintRule.class);
    options
        .words("rules")
        .forEach(
            (key, word) -> {
              Optional<LintRule> rule = LintRule.of(key);
              if (rule.isEmpty()) {
                options.error(
                    "rules",
                    "there is no rule " + key + ", expected " + String.join(", ", LintRule.keys()),
                    Near.hint(key, LintRule.keys()));
              } else if (!List.of("off", "info", "warning", "error").contains(word)) {
                options.error("rules", key + " is off, info, warning or error, not " + word, "");
              } else {
                severities.put(
                    rule.get(),
                    word.equals("off")
                        ? Optional.empty()
                        : Optional.of(Severity.valueOf(word.toUpperCase(Locale.ROOT))));
              }
            });
    List<Pair> pairs = new ArrayList<>();
    for (Json json : options.list("pairs")) {
      pair(json, problems).ifPresent(pairs::add);
    }
    Optional<Pattern> naming = options.text("naming").flatMap(text -> pattern(text, options));
    List<String> primitives = options.texts("primitives");
    String gamut = options.choice("gamut", List.of("srgb", "display-p3", "rec2020"));
    options.close();
    return new LintConfig(
        severities, pairs, naming, primitives, ColorSpace.of(gamut).orElse(ColorSpace.SRGB));
  }

  private static Optional<Pair> pair(Json json, Problems problems) {
    Options options = Options.of(json, problems);
    Optional<String> text = options.text("text");
    Optional<String> background = options.text("background");
    double wcag = options.number("wcag").orElse(AA);
    Optional<Double> apca = options.number("apca");
    if (text.isEmpty() || background.isEmpty()) {
      options.error("text", "a pair names two tokens, \"text\" and \"background\"", "");
    }
    options.close();
    return text.isEmpty() || background.isEmpty()
        ? Optional.empty()
        : Optional.of(new Pair(text.get(), background.get(), wcag, apca, json));
  }

  private static Optional<Pattern> pattern(String text, Options options) {
    try {
      return Optional.of(Pattern.compile(text));
    } catch (PatternSyntaxException e) {
      options.error("naming", "this is no regular expression: " + e.getDescription(), "");
      return Optional.empty();
    }
  }
}
