package dev.hydraui.tokens.platform.preview;

import dev.hydraui.tokens.platform.preview.PreviewOptions.Pair;
import dev.hydraui.tokens.set.Token;
import dev.hydraui.tokens.theme.Themes;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the table of texts on their backgrounds. */
final class ContrastTable {
  private final Contrasts contrasts;
  private final Shown shown;
  private final StringBuilder styles = new StringBuilder();

  ContrastTable(Contrasts contrasts, Shown shown) {
    this.contrasts = contrasts;
    this.shown = shown;
  }

  String styles() {
    return styles.toString();
  }

  String html(Themes themes) {
    StringBuilder html = new StringBuilder();
    html.append("<p class=\"note\">WCAG 2.2 asks for a ratio of 4.5 for text and of 3 for large")
        .append(" text; AAA for 7. APCA asks for 75 for columns of text, 60 for other text and 45")
        .append(" for headlines; light text on dark counts below zero.</p>")
        .append(
            "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Contrast\"><table>")
        .append("<thead><tr><th scope=\"col\">Sample</th><th scope=\"col\">Text</th>")
        .append("<th scope=\"col\">on</th><th scope=\"col\">WCAG</th><th scope=\"col\">APCA</th>")
        .append("</tr></thead><tbody>\n");
    List<List<String>> rows = contrasts.measure(Map.of());
    for (int i = 0; i < contrasts.pairs().size(); i++) {
      Pair pair = contrasts.pairs().get(i);
      Optional<Token> text = find(pair.text());
      Optional<Token> background = find(pair.background());
      if (text.isPresent() && background.isPresent()) {
        style(i, text.get(), background.get());
      }
      String row = rows.get(i).get(0);
      html.append("<tr data-pair=\"").append(i).append("\" data-name=\"");
      html.append(Html.text(pair.text() + " " + pair.background())).append("\">");
      html.append("<td><span class=\"chip\" id=\"p").append(i).append("\" aria-hidden=\"true\">");
      html.append("Aa</span></td><th scope=\"row\">").append(Html.text(pair.text()));
      html.append("</th><td>").append(Html.text(pair.background())).append("</td>");
      html.append("<td class=\"number\"><span class=\"ratio\">").append(row).append("</span>");
      html.append("<span class=\"badge grade\" data-grade=\"").append(grade(row)).append("\">");
      html.append(grade(row)).append("</span></td><td class=\"number lc\">");
      html.append(rows.get(i).get(1)).append("</td></tr>\n");
    }
    return html.append("</tbody></table></div>").toString();
  }

  private Optional<Token> find(String path) {
    return shown.tokens().stream().filter(token -> token.path().equals(path)).findFirst();
  }

  private void style(int number, Token text, Token background) {
    styles.append("#p").append(number).append("{color:var(").append(shown.property(text));
    // Two layers: what lets through lies on white, as the numbers take it.
    styles.append(
        ");background:linear-gradient(var(X),var(X)),#fff}\n"
            .replace("X", shown.property(background)));
  }

  private static String grade(String ratio) {
    if (ratio.isEmpty()) {
      return "";
    }
    double number = Double.parseDouble(ratio);
    return number >= 7 ? "AAA" : number >= 4.5 ? "AA" : number >= 3 ? "large" : "fails";
  }
}
