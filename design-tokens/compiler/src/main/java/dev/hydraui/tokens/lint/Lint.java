package dev.hydraui.tokens.lint;

import dev.hydraui.tokens.color.Conversion;
import dev.hydraui.tokens.problem.Problem;
import dev.hydraui.tokens.problem.Problems;
import dev.hydraui.tokens.problem.Severity;
import dev.hydraui.tokens.set.Token;
import dev.hydraui.tokens.set.TokenSet;
import dev.hydraui.tokens.theme.Themes;
import dev.hydraui.tokens.value.Color;
import dev.hydraui.tokens.value.Value;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Looks for what is allowed but rarely meant, in every context that can make a difference.
 *
 * <p>Names that collide on a platform are found by its target, which gives the names.
 */
public final class Lint {
  private final Themes themes;
  private final LintConfig config;
  private final Problems problems = new Problems();
  private final Map<Map<String, String>, TokenSet> sets = new LinkedHashMap<>();

  /** Each token as it was first met. */
  private final Map<String, Token> tokens = new LinkedHashMap<>();

  private Lint(Themes themes, LintConfig config) {
    this.themes = themes;
    this.config = config;
  }

  /** Returns what was found. */
  public static List<Problem> run(Themes themes, LintConfig config) {
    Lint lint = new Lint(themes, config);
    lint.read();
    lint.sets.forEach((context, set) -> new PairRules(config, lint.problems).check(context, set));
    lint.names();
    lint.gamut();
    lint.deprecated();
    lint.missing();
    lint.unused();
    lint.duplicates();
    return lint.problems.list();
  }

  private void read() {
    List<Map<String, String>> contexts;
    try {
      contexts = themes.contexts();
    } catch (IllegalStateException tooMany) {
      contexts = themes.single();
      problems.warning(
          "contexts",
          themes.base().tree().at(),
          tooMany.getMessage() + "; only each context by itself is looked at");
    }
    for (Map<String, String> context : contexts) {
      TokenSet set = themes.in(context);
      sets.put(context, set);
      set.tokens().forEach(token -> tokens.putIfAbsent(token.path(), token));
    }
  }

  private Optional<Severity> on(LintRule rule) {
    return config.severity(rule);
  }

  private void found(LintRule rule, Token token, String message, String hint) {
    Problem problem = Problem.error(rule.key(), token.at(), message).hint(hint);
    problems.add(problem.severity(on(rule).orElseThrow()));
  }

  private void names() {
    if (on(LintRule.NAMING).isPresent() && config.naming().isPresent()) {
      for (Token token : tokens.values()) {
        for (String name : token.names()) {
          if (!config.naming().get().matcher(name).matches()) {
            String pattern = config.naming().get().pattern();
            found(LintRule.NAMING, token, "\"" + name + "\" does not match " + pattern, "");
          }
        }
      }
    }
    Map<String, Token> lower = new HashMap<>();
    for (Token token : on(LintRule.NAME_CASE).isPresent() ? tokens.values() : List.<Token>of()) {
      Token other = lower.putIfAbsent(token.path().toLowerCase(Locale.ROOT), token);
      if (other != null) {
        found(
            LintRule.NAME_CASE,
            token,
            token.path() + " and " + other.path() + " (" + other.at() + ") differ in case only",
            "Rename one of them.");
      }
    }
  }

  private void gamut() {
    if (on(LintRule.GAMUT).isEmpty()) {
      return;
    }
    for (TokenSet set : sets.values()) {
      for (Token token : set.tokens()) {
        if (token.alias().isEmpty()
            && token.value() instanceof Color color
            && !Conversion.inGamut(config.gamut(), color)) {
          String space = config.gamut().key();
          found(
              LintRule.GAMUT,
              token,
              token.path() + " lies outside " + space,
              "Screens that reach no further show the nearest colour.");
        }
      }
    }
  }

  private void deprecated() {
    if (on(LintRule.DEPRECATED_USE).isEmpty()) {
      return;
    }
    for (TokenSet set : sets.values()) {
      for (Token token : set.tokens()) {
        for (String path : token.deprecated().isPresent() ? Set.<String>of() : Uses.of(token)) {
          Optional<String> reason = set.get(path).flatMap(Token::deprecated);
          if (reason.isPresent()) {
            String message = token.path() + " refers to " + path + ", which is deprecated";
            found(LintRule.DEPRECATED_USE, token, message, reason.get());
          }
        }
      }
    }
  }

  private void missing() {
    if (on(LintRule.MISSING_IN_CONTEXT).isEmpty()) {
      return;
    }
    for (Token token : tokens.values()) {
      sets.entrySet().stream()
          .filter(entry -> entry.getValue().get(token.path()).isEmpty())
          .findFirst()
          .ifPresent(
              entry ->
                  found(
                      LintRule.MISSING_IN_CONTEXT,
                      token,
                      token.path() + " is missing in " + shown(entry.getKey()),
                      "Give it a value that holds in every context."));
    }
  }

  private void unused() {
    if (on(LintRule.UNUSED_PRIMITIVE).isEmpty()) {
      return;
    }
    Set<String> used = new HashSet<>();
    sets.values().forEach(set -> set.tokens().forEach(token -> used.addAll(Uses.of(token))));
    for (Token token : tokens.values()) {
      if (primitive(token) && !used.contains(token.path())) {
        found(LintRule.UNUSED_PRIMITIVE, token, "nothing refers to " + token.path(), "");
      }
    }
  }

  private void duplicates() {
    if (on(LintRule.DUPLICATE).isEmpty()) {
      return;
    }
    Map<List<Value>, Token> first = new HashMap<>();
    for (Token token : tokens.values()) {
      if (!primitive(token) || token.alias().isPresent()) {
        continue;
      }
      List<Value> values =
          sets.values().stream()
              .map(set -> set.get(token.path()).map(Token::value).orElse(null))
              .filter(Objects::nonNull)
              .toList();
      Token other = first.putIfAbsent(values, token);
      if (other != null) {
        String message = token.path() + " says the same as " + other.path();
        found(LintRule.DUPLICATE, token, message + " (" + other.at() + ")", "Keep one of them.");
      }
    }
  }

  private boolean primitive(Token token) {
    return config.primitives().stream().anyMatch(pattern -> matches(pattern, token.path()));
  }

  /** Returns whether a path is a group's or lies in it; {@code *} is any one name. */
  static boolean matches(String pattern, String path) {
    String[] wanted = pattern.split("\\.", -1);
    String[] names = path.split("\\.", -1);
    if (names.length < wanted.length) {
      return false;
    }
    for (int i = 0; i < wanted.length; i++) {
      if (!wanted[i].equals("*") && !wanted[i].equals(names[i])) {
        return false;
      }
    }
    return true;
  }

  /** Returns a context as messages name it. */
  static String shown(Map<String, String> context) {
    Set<String> parts = new LinkedHashSet<>();
    context.forEach((modifier, chosen) -> parts.add(modifier + "=" + chosen));
    return parts.isEmpty() ? "the default context" : String.join(", ", parts);
  }
}
