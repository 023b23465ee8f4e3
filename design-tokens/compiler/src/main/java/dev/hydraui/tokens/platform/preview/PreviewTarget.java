package dev.hydraui.tokens.platform.preview;

import dev.hydraui.tokens.platform.Output;
import dev.hydraui.tokens.platform.Target;
import dev.hydraui.tokens.platform.css.ColorSchemes;
import dev.hydraui.tokens.platform.css.CssOptions;
import dev.hydraui.tokens.platform.css.CssOptions.Feature;
import dev.hydraui.tokens.platform.css.Rule;
import dev.hydraui.tokens.platform.css.RuleWriter;
import dev.hydraui.tokens.platform.css.Sheet;
import dev.hydraui.tokens.platform.preview.PreviewOptions.Pair;
import dev.hydraui.tokens.theme.Delta;
import dev.hydraui.tokens.theme.Themes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * Writes a page to look at: every token as what it is for, in every context, with contrasts, alias
 * chains and deprecations. One file, which asks for nothing from elsewhere.
 */
public record PreviewTarget(PreviewOptions options) implements Target {
  private static final String FILE = "preview/index.html";
  private static final CssOptions CSS =
      CssOptions.defaults()
          .without(Feature.NESTED)
          .without(Feature.PREFERENCE)
          .with(Feature.MINIFIED);

  @Override
  public String name() {
    return "preview";
  }

  @Override
  public void write(Themes themes, Output output) {
    List<Delta> deltas = themes.deltas();
    Shown shown = new Shown(themes, deltas);
    Samples samples = new Samples(shown);
    Sections sections = new Sections(shown, samples);
    List<Pair> pairs = options.pairs().isEmpty() ? Pairs.guess(themes.base()) : options.pairs();
    Contrasts contrasts = new Contrasts(themes, pairs);
    ContrastTable table = new ContrastTable(contrasts, shown);
    sections.tokens();
    if (!pairs.isEmpty()) {
      sections.section("contrast", "Contrast", pairs.size(), table.html(themes));
    }
    sections.aliases();
    sections.deprecations();
    String style =
        resource("page.css") + sheet(themes, shown, output) + samples.styles() + table.styles();
    String script = resource("page.js");
    String page = resource("page.html");
    // The page's own parts come first, so that nothing in a token is taken for a place to fill.
    String[][] places = {
      {"STYLE_HASH", hash(style)},
      {"SCRIPT_HASH", hash(script)},
      {"COUNT", "" + shown.tokens().size()},
      {"TITLE", Html.text(options.title())},
      {"STYLE", style},
      {"SCRIPT", script},
      {"CHOICES", Choices.html(themes.modifiers())},
      {"LINKS", sections.links()},
      {"SECTIONS", sections.html()},
      {"DATA", PageData.json(themes, deltas, shown, contrasts)}
    };
    output.file(FILE, fill(page, places));
    shown.tokens().forEach(token -> output.origin(FILE, token.path(), token));
  }

  /** Fills places such as {@code {{TITLE}}}, in one pass over the page. */
  private static String fill(String page, String[][] places) {
    StringBuilder filled = new StringBuilder();
    int from = 0;
    for (int open = page.indexOf("{{"); open >= 0; open = page.indexOf("{{", from)) {
      int close = page.indexOf("}}", open);
      String name = page.substring(open + 2, close);
      filled.append(page, from, open);
      for (String[] place : places) {
        filled.append(place[0].equals(name) ? place[1] : "");
      }
      from = close + 2;
    }
    return filled.append(page.substring(from)).toString();
  }

  private static String sheet(Themes themes, Shown shown, Output output) {
    Sheet sheet = new Sheet(themes, CSS, shown::property);
    List<Rule> rules = new ArrayList<>(ColorSchemes.rules(themes, CSS, output));
    rules.addAll(sheet.base());
    rules.addAll(sheet.changes());
    return new RuleWriter(CSS).rules(rules).toString() + "\n";
  }

  private static String resource(String name) {
    try (InputStream in =
        PreviewTarget.class.getResourceAsStream("/dev/hydraui/tokens/preview/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private static String hash(String text) {
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(sum) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
