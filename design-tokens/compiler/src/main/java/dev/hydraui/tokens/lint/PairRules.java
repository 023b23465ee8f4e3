package dev.hydraui.tokens.lint;

import dev.hydraui.tokens.color.Contrast;
import dev.hydraui.tokens.problem.Near;
import dev.hydraui.tokens.problem.Problem;
import dev.hydraui.tokens.problem.Problems;
import dev.hydraui.tokens.problem.Severity;
import dev.hydraui.tokens.set.Token;
import dev.hydraui.tokens.set.TokenSet;
import dev.hydraui.tokens.value.Color;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Looks whether text can be read on its background. */
final class PairRules {
  private final LintConfig config;
  private final Problems problems;

  PairRules(LintConfig config, Problems problems) {
    this.config = config;
    this.problems = problems;
  }

  void check(Map<String, String> context, TokenSet set) {
    for (LintConfig.Pair pair : config.pairs()) {
      Optional<Token> text = color(pair, pair.text(), set);
      Optional<Token> background = color(pair, pair.background(), set);
      if (text.isPresent() && background.isPresent()) {
        check(pair, text.get(), background.get(), Lint.shown(context));
      }
    }
  }

  private Optional<Token> color(LintConfig.Pair pair, String path, TokenSet set) {
    Optional<Token> token = set.get(path);
    if (token.isEmpty()) {
      problems.add(
          Problem.error("pair", pair.at().at(), "there is no token " + path)
              .hint(Near.hint(path, set.tokens().stream().map(Token::path).toList())));
    } else if (!(token.get().value() instanceof Color)) {
      problems.error("pair", pair.at().at(), path + " is a " + token.get().type() + ", no color");
    }
    return token.filter(found -> found.value() instanceof Color);
  }

  private void check(LintConfig.Pair pair, Token text, Token background, String context) {
    Color top = (Color) text.value();
    Color below = (Color) background.value();
    double ratio = Contrast.wcag(top, below);
    Optional<Severity> wcag = config.severity(LintRule.CONTRAST_WCAG);
    if (wcag.isPresent() && ratio < pair.wcag()) {
      String found = String.format(Locale.ROOT, "%.2f : 1, %s needed", ratio, pair.wcag());
      faint(LintRule.CONTRAST_WCAG, wcag.get(), text, background, found, context);
    }
    Optional<Severity> apca = config.severity(LintRule.CONTRAST_APCA);
    if (apca.isPresent() && pair.apca().isPresent()) {
      double lightness = Math.abs(Contrast.apca(top, below));
      if (lightness < pair.apca().get()) {
        String found =
            String.format(Locale.ROOT, "Lc %.1f, %s needed", lightness, pair.apca().get());
        faint(LintRule.CONTRAST_APCA, apca.get(), text, background, found, context);
      }
    }
  }

  private void faint(
      LintRule rule,
      Severity severity,
      Token text,
      Token background,
      String found,
      String context) {
    String message =
        text.path() + " on " + background.path() + " is too faint in " + context + ": " + found;
    problems.add(
        Problem.error(rule.key(), text.at(), message).chain(text.chain()).severity(severity));
  }
}
