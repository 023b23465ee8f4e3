package dev.hydraui.tokens.platform.preview;

import dev.hydraui.tokens.platform.css.CssNames;
import dev.hydraui.tokens.resolver.Modifier;
import java.util.List;
import java.util.Optional;

/** Writes what chooses contexts: buttons for a few, a list for many. */
final class Choices {
  private static final int FEW = 4;

  private Choices() {}

  static String html(List<Modifier> modifiers) {
    StringBuilder html = new StringBuilder();
    for (int i = 0; i < modifiers.size(); i++) {
      Modifier modifier = modifiers.get(i);
      html.append(modifier.contexts().size() <= FEW ? buttons(modifier, i) : list(modifier, i));
    }
    return html.toString();
  }

  private static String buttons(Modifier modifier, int number) {
    StringBuilder html = new StringBuilder();
    html.append("<fieldset class=\"choice\"").append(data(modifier)).append("><legend>");
    html.append(Html.text(modifier.name())).append("</legend><span>");
    for (String context : modifier.contexts()) {
      html.append("<label><input type=\"radio\" name=\"m").append(number).append("\" value=\"");
      html.append(Html.text(context)).append('"').append(chosen(modifier, context, "checked"));
      html.append("><span>").append(Html.text(context)).append("</span></label>");
    }
    return html.append("</span></fieldset>\n").toString();
  }

  private static String list(Modifier modifier, int number) {
    StringBuilder html = new StringBuilder();
    html.append("<label class=\"choice\"").append(data(modifier)).append("><span>");
    html.append(Html.text(modifier.name())).append("</span> <select name=\"m").append(number);
    html.append("\">");
    for (String context : modifier.contexts()) {
      html.append("<option").append(chosen(modifier, context, "selected")).append('>');
      html.append(Html.text(context)).append("</option>");
    }
    return html.append("</select></label>\n").toString();
  }

  private static String data(Modifier modifier) {
    return " data-modifier=\""
        + Html.text(modifier.name())
        + "\" data-attribute=\"data-"
        + Html.text(CssNames.kebab(modifier.name()))
        + "\"";
  }

  private static String chosen(Modifier modifier, String context, String word) {
    return modifier.defaultContext().equals(Optional.of(context)) ? " " + word : "";
  }
}
