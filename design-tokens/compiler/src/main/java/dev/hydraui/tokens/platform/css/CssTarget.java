package dev.hydraui.tokens.platform.css;

import dev.hydraui.tokens.name.Naming;
import dev.hydraui.tokens.platform.Output;
import dev.hydraui.tokens.platform.Target;
import dev.hydraui.tokens.theme.Themes;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes tokens as CSS custom properties: all that hold by default on the root, and for each other
 * context what differs.
 *
 * <p>Typography is a value for {@code font}, followed by a property for each of its parts, such as
 * {@code --body-letter-spacing}. A gradient is its stops, for use in {@code
 * linear-gradient(var(--sunset))}.
 */
public record CssTarget(CssOptions options) implements Target {
  private static final String FILE = "css/tokens.css";

  @Override
  public String name() {
    return "css";
  }

  @Override
  public void write(Themes themes, Output output) {
    Naming naming = new Naming(name(), token -> CssNames.property(options.prefix(), token.names()));
    Sheet sheet = new Sheet(themes, options, token -> naming.of(token, output));
    Losses.report(sheet, name(), output);
    List<Rule> rules = new ArrayList<>(ColorSchemes.rules(themes, options, output));
    rules.addAll(sheet.base());
    rules.addAll(sheet.changes());
    RuleWriter writer = new RuleWriter(options);
    writer.comment("Made from design tokens: change those, not this.");
    output.file(FILE, writer.rules(rules).toString());
    origins(FILE, rules, output);
  }

  /** Notes where every declaration came from, those of a theme with their selector. */
  public static void origins(String file, List<Rule> rules, Output output) {
    for (Rule rule : rules) {
      if (!rule.within().isEmpty()) {
        continue;
      }
      String place = rule.places().get(0);
      String before = place.equals(":root") || place.startsWith("@theme") ? "" : place + " ";
      for (Rule.Declaration declaration : rule.declarations()) {
        declaration
            .token()
            .ifPresent(token -> output.origin(file, before + declaration.name(), token));
      }
    }
  }
}
