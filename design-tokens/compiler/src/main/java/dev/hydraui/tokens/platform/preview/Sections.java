package dev.hydraui.tokens.platform.preview;

import dev.hydraui.tokens.set.Token;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes the sections of the page that show tokens: a card each, by their groups. */
final class Sections {
  private final Shown shown;
  private final Samples samples;
  private final StringBuilder html = new StringBuilder();
  private final StringBuilder links = new StringBuilder();

  Sections(Shown shown, Samples samples) {
    this.shown = shown;
    this.samples = samples;
  }

  /** Returns the list of sections, as links. */
  String links() {
    return links.toString();
  }

  /** Returns all sections. */
  String html() {
    return html.toString();
  }

  void tokens() {
    Map<Kind, List<Token>> kinds =
        shown.tokens().stream()
            .collect(Collectors.groupingBy(Kind::of, TreeMap::new, Collectors.toList()));
    kinds.forEach(
        (kind, tokens) -> {
          StringBuilder cards = new StringBuilder();
          groups(tokens)
              .forEach(
                  (group, members) -> {
                    cards.append("<section class=\"group\">");
                    cards.append(group.isEmpty() ? "" : "<h3>" + Html.text(group) + "</h3>");
                    cards.append("<ul class=\"cards ").append(kind.id()).append("\">");
                    members.forEach(token -> cards.append(card(token)));
                    cards.append("</ul></section>\n");
                  });
          section(kind.id(), kind.title(), tokens.size(), cards.toString());
        });
  }

  private static Map<String, List<Token>> groups(List<Token> tokens) {
    return tokens.stream()
        .collect(
            Collectors.groupingBy(
                token ->
                    token.path().contains(".")
                        ? token.path().substring(0, token.path().lastIndexOf('.'))
                        : "",
                LinkedHashMap::new,
                Collectors.toList()));
  }

  void section(String id, String title, int count, String content) {
    links
        .append("<li><a href=\"#")
        .append(id)
        .append("\">")
        .append(title)
        .append(" <span>")
        .append(count)
        .append("</span></a></li>");
    html.append("<section class=\"kind\" id=\"").append(id).append("\"><h2>").append(title);
    html.append("</h2>\n").append(content).append("</section>\n");
  }

  private String card(Token token) {
    String name = token.path().substring(token.path().lastIndexOf('.') + 1);
    StringBuilder card = new StringBuilder();
    int number = shown.number(token);
    card.append("<li class=\"card\" data-name=\"").append(Html.text(token.path())).append("\">");
    card.append(samples.of(token)).append("<div class=\"words\">");
    card.append("<h4>").append(Html.text(name));
    card.append("<span class=\"badge wide\" data-wide=\"").append(number).append('"');
    card.append(Shown.wide(token) ? "" : " hidden");
    card.append(" title=\"Beyond sRGB: other screens get the nearest colour\">wide</span>");
    if (token.deprecated().isPresent()) {
      card.append("<span class=\"badge old\">deprecated</span>");
    }
    card.append("</h4><code data-value=\"").append(number).append("\">");
    card.append(Html.text(shown.value(token))).append("</code>");
    card.append("<p class=\"chain\" data-chain=\"").append(number).append("\">");
    card.append(Html.text(Shown.chain(token))).append("</p>");
    token
        .description()
        .ifPresent(words -> card.append("<p>").append(Html.text(words)).append("</p>"));
    return card.append("</div></li>\n").toString();
  }

  void aliases() {
    List<Token> aliases =
        shown.tokens().stream().filter(token -> token.alias().isPresent()).toList();
    table(
        "aliases",
        "Aliases",
        List.of("Token", "leads to", "Value"),
        aliases,
        token ->
            "<td class=\"chain\" data-chain=\""
                + shown.number(token)
                + "\">"
                + Html.text(Shown.chain(token))
                + "</td><td><code data-value=\""
                + shown.number(token)
                + "\">"
                + Html.text(shown.value(token))
                + "</code></td>");
  }

  void deprecations() {
    table(
        "deprecated",
        "Deprecated",
        List.of("Token", "Why, and what instead"),
        shown.tokens().stream().filter(token -> token.deprecated().isPresent()).toList(),
        token -> "<td>" + Html.text(token.deprecated().orElse("")) + "</td>");
  }

  private void table(
      String id,
      String title,
      List<String> heads,
      List<Token> tokens,
      Function<Token, String> cells) {
    if (tokens.isEmpty()) {
      return;
    }
    StringBuilder table = new StringBuilder();
    table
        .append("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"")
        .append(title);
    table.append("\"><table><thead><tr>");
    heads.forEach(head -> table.append("<th scope=\"col\">").append(head).append("</th>"));
    table.append("</tr></thead><tbody>\n");
    for (Token token : tokens) {
      String path = Html.text(token.path());
      table.append("<tr data-name=\"").append(path).append("\"><th scope=\"row\">").append(path);
      table.append("</th>").append(cells.apply(token)).append("</tr>\n");
    }
    section(id, title, tokens.size(), table.append("</tbody></table></div>").toString());
  }
}
