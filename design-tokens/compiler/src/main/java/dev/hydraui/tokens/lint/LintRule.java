package dev.hydraui.tokens.lint;

import dev.hydraui.tokens.problem.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What can be looked for, and how much it weighs when the configuration does not say. */
public enum LintRule {
  /** Text that is too faint by WCAG 2.2, for pairs that the configuration declares. */
  CONTRAST_WCAG("contrast-wcag", Optional.of(Severity.ERROR)),
  /** Text that is too faint by APCA, for pairs with an {@code apca} of their own. */
  CONTRAST_APCA("contrast-apca", Optional.of(Severity.WARNING)),
  /** Names that do not follow the configured pattern. */
  NAMING("naming", Optional.of(Severity.WARNING)),
  /** Names that differ in case only, which become one on some platforms. */
  NAME_CASE("name-case", Optional.of(Severity.WARNING)),
  /** Colours that the configured gamut does not reach. */
  GAMUT("gamut", Optional.empty()),
  /** A token in good standing that refers to a deprecated one. */
  DEPRECATED_USE("deprecated-use", Optional.of(Severity.WARNING)),
  /** Tokens of the configured groups that no other token refers to in any context. */
  UNUSED_PRIMITIVE("unused-primitive", Optional.of(Severity.WARNING)),
  /** Tokens of the configured groups that say the same in every context. */
  DUPLICATE("duplicate", Optional.empty()),
  /** Tokens that are there in some contexts only. */
  MISSING_IN_CONTEXT("missing-in-context", Optional.of(Severity.WARNING)),
  /** Tokens that a platform can only say as near as it can. Found by targets. */
  INEXACT("inexact", Optional.of(Severity.WARNING));

  private final String key;
  private final Optional<Severity> severity;

  @SuppressWarnings("ImmutableEnumChecker") // an Optional of an enum is
  LintRule(String key, Optional<Severity> severity) {
    this.key = key;
    this.severity = severity;
  }

  /** Returns what configurations and messages call the rule. */
  public String key() {
    return key;
  }

  /** Returns what the rule weighs by itself; empty when it is off. */
  public Optional<Severity> severity() {
    return severity;
  }

  /** Returns what configurations call the rules. */
  public static List<String> keys() {
    return Arrays.stream(values()).map(LintRule::key).toList();
  }

  static Optional<LintRule> of(String key) {
    return Arrays.stream(values()).filter(rule -> rule.key.equals(key)).findFirst();
  }
}
