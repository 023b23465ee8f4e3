package dev.hydraui.tokens.platform.css;

import dev.hydraui.tokens.platform.css.CssOptions.Feature;
import dev.hydraui.tokens.set.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes rules as the text of a style sheet. */
public final class RuleWriter {
  private final StringBuilder text = new StringBuilder();
  private final Set<String> explained = new HashSet<>();
  private final boolean minified;
  private final boolean descriptions;

  public RuleWriter(CssOptions options) {
    this.minified = options.wants(Feature.MINIFIED);
    this.descriptions = options.wants(Feature.DESCRIPTIONS);
  }

  /** Writes a comment for people. */
  public RuleWriter comment(String comment) {
    if (!minified) {
      text.append("/* ").append(CssText.comment(comment)).append(" */\n");
    }
    return this;
  }

  /** Writes rules one after the other. */
  public RuleWriter rules(List<Rule> rules) {
    rules.forEach(this::rule);
    return this;
  }

  /** Writes a rule, unless it declares nothing. */
  public RuleWriter rule(Rule rule) {
    if (rule.declarations().isEmpty()) {
      return this;
    }
    if (!minified && text.length() > 0) {
      text.append('\n');
    }
    int depth = 0;
    for (String condition : rule.within()) {
      open(depth++, condition);
    }
    String indent = "  ".repeat(depth);
    open(depth, String.join(minified ? "," : ",\n" + indent, rule.places()));
    for (int i = 0; i < rule.declarations().size(); i++) {
      declare(depth + 1, rule.declarations().get(i), i == rule.declarations().size() - 1);
    }
    for (; depth >= 0; depth--) {
      text.append(minified ? "}" : "  ".repeat(depth) + "}\n");
    }
    return this;
  }

  private void open(int depth, String what) {
    text.append(minified ? what + "{" : "  ".repeat(depth) + what + " {\n");
  }

  private void declare(int depth, Rule.Declaration declaration, boolean last) {
    if (minified) {
      text.append(declaration.name())
          .append(':')
          .append(declaration.text())
          .append(last ? "" : ";");
      return;
    }
    String indent = "  ".repeat(depth);
    if (explained.add(declaration.name())) {
      declaration.token().ifPresent(token -> explain(indent, token));
    }
    text.append(indent).append(declaration.name()).append(": ").append(declaration.text());
    text.append(";\n");
  }

  private void explain(String indent, Token token) {
    if (descriptions && token.description().isPresent()) {
      text.append(indent).append("/* ");
      text.append(CssText.comment(token.description().get())).append(" */\n");
    }
    if (token.deprecated().isPresent()) {
      String reason = CssText.comment(token.deprecated().get());
      text.append(indent).append("/* deprecated");
      text.append(reason.isEmpty() ? "" : ": " + reason).append(" */\n");
    }
  }

  /** Returns what was written. */
  @Override
  public String toString() {
    return text.toString();
  }
}
