package dev.hydraui.tokens.platform.preview;

import dev.hydraui.tokens.set.Token;
import dev.hydraui.tokens.value.CubicBezier;
import java.math.BigDecimal;

/**
 * Shows tokens by what they are for.
 *
 * <p>Styles stand in the sheet of the page and not on elements, so that a policy can forbid those.
 */
final class Samples {
  private final Shown shown;
  private final StringBuilder styles = new StringBuilder();

  Samples(Shown shown) {
    this.shown = shown;
  }

  /** Returns the rules for all samples made so far. */
  String styles() {
    return styles.toString();
  }

  /** Returns the element that shows a token. */
  String of(Token token) {
    String value = "var(" + shown.property(token) + ")";
    return switch (token.type()) {
      case COLOR -> box(token, "swatch", "background-image:linear-gradient(V,V)", value);
      case GRADIENT ->
          box(token, "gradient", "background-image:linear-gradient(to right,V)", value);
      case SHADOW -> box(token, "shadow", "box-shadow:V", value);
      case BORDER -> box(token, "border", "border:V", value);
      case STROKE_STYLE -> box(token, "line", "border-top-style:V", value);
      case TYPOGRAPHY -> typography(token, value);
      case FONT_FAMILY ->
          text(token, "font", "font-family:V", value, "Sphinx of black quartz, judge my vow 0123");
      case FONT_WEIGHT -> text(token, "font", "font-weight:V", value, "Sphinx of black quartz");
      case DIMENSION -> dimension(token, value);
      case DURATION -> motion(token, "transition-duration:V", value, "");
      case CUBIC_BEZIER -> motion(token, "transition-timing-function:V", value, curve(token));
      case TRANSITION -> motion(token, "transition:translate V", value, "");
      case NUMBER, OTHER -> "";
    };
  }

  private String dimension(Token token, String value) {
    return switch (Kind.of(token)) {
      case RADII -> box(token, "radius", "border-top-left-radius:V", value);
      case FONTS -> text(token, "font", "font-size:V", value, "Sphinx of black quartz");
      default -> box(token, "length", "inline-size:max(1px,V)", value);
    };
  }

  private String typography(Token token, String value) {
    String spacing = "letter-spacing:var(" + shown.property(token) + "-letter-spacing)";
    return text(
        token,
        "specimen",
        "font:V;" + spacing,
        value,
        "The quick brown fox jumps over the lazy dog");
  }

  private String box(Token token, String kind, String style, String value) {
    String inner = kind.equals("swatch") || kind.equals("length") ? "<i id=\"ID\"></i>" : "";
    String id = style(token, style, value);
    return inner.isEmpty()
        ? "<div class=\"sample " + kind + "\" id=\"" + id + "\"></div>"
        : "<div class=\"sample " + kind + "\">" + inner.replace("ID", id) + "</div>";
  }

  private String text(Token token, String kind, String style, String value, String text) {
    String id = style(token, style, value);
    return "<p class=\"sample " + kind + "\" id=\"" + id + "\">" + text + "</p>";
  }

  private String motion(Token token, String style, String value, String curve) {
    String id = style(token, style, value);
    return "<div class=\"sample motion\">"
        + curve
        + "<button type=\"button\" class=\"play\">Play<span class=\"hidden\"> "
        + Html.text(token.path())
        + "</span></button><div class=\"track\"><i id=\""
        + id
        + "\"></i></div></div>";
  }

  private String curve(Token token) {
    CubicBezier curve = (CubicBezier) token.value();
    return "<svg class=\"curve\" viewBox=\"-8 -30 116 160\" aria-hidden=\"true\"><path class=\"axes\""
        + " d=\"M0 0V100H100\"/><path data-curve=\""
        + shown.number(token)
        + "\" d=\"M0 100C"
        + hundred(curve.x1())
        + " "
        + down(curve.y1())
        + " "
        + hundred(curve.x2())
        + " "
        + down(curve.y2())
        + " 100 0\"/></svg>";
  }

  private static String hundred(BigDecimal share) {
    return share.movePointRight(2).toPlainString();
  }

  private static String down(BigDecimal share) {
    return BigDecimal.ONE.subtract(share).movePointRight(2).toPlainString();
  }

  private String style(Token token, String style, String value) {
    String id = "s" + shown.number(token);
    styles.append('#').append(id).append('{').append(style.replace("V", value)).append("}\n");
    return id;
  }
}
