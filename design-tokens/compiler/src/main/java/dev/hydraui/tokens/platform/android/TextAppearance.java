package dev.hydraui.tokens.platform.android;

import dev.hydraui.tokens.name.Words;
import dev.hydraui.tokens.platform.android.Resource.Kind;
import dev.hydraui.tokens.platform.code.Decimals;
import dev.hydraui.tokens.platform.code.Part;
import dev.hydraui.tokens.set.Token;
import dev.hydraui.tokens.value.SubValue;
import dev.hydraui.tokens.value.Typography;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/** Makes a text appearance of a typography, and resources of its parts. */
final class TextAppearance {
  private static final List<String> SYSTEM =
      List.of("sans-serif", "serif", "monospace", "cursive", "casual", "sans-serif-condensed");
  private static final BigDecimal BOLD = BigDecimal.valueOf(600);

  private final Token token;
  private final Typography type;
  private final Resources.Namer namer;
  private final Resources.Warner warner;
  private final List<Resource> resources = new ArrayList<>();

  TextAppearance(Token token, Typography type, Resources.Namer namer, Resources.Warner warner) {
    this.token = token;
    this.type = type;
    this.namer = namer;
    this.warner = warner;
  }

  /** Returns the style that a name stands for, {@code TextAppearance.Tokens.Body}. */
  static String style(String name) {
    return "TextAppearance.Tokens." + Words.pascal(Arrays.asList(name.split("_")));
  }

  /** Returns the parts, then the style. */
  List<Resource> resources() {
    BigDecimal size = type.fontSize().value().px();
    BigDecimal weight = Decimals.rounded(type.fontWeight().value().weight());
    if (weight.compareTo(type.fontWeight().value().weight()) != 0) {
      warner.warn(token, "the nearest whole number is written for the weight of the font");
    }
    List<String> families = type.fontFamily().value().names();
    part(Kind.STRING, "font family", type.fontFamily(), Xml.string(String.join(", ", families)));
    part(Kind.DIMENSION, "font size", type.fontSize(), Decimals.of(size) + "sp");
    part(Kind.INTEGER, "font weight", type.fontWeight(), Decimals.of(weight));
    part(Kind.FLOAT, "letter spacing", type.letterSpacing(), Decimals.of(letterSpacing(size)));
    BigDecimal line = size.multiply(type.lineHeight().value().number());
    part(Kind.DIMENSION, "line height", type.lineHeight(), Decimals.of(line) + "sp");
    String family = family(families);
    Resource.Body body =
        names ->
            "    <style name=\""
                + style(names.apply(namer.name(token)))
                + "\" parent=\"\">\n"
                + item("fontFamily", family)
                + item("textSize", "@dimen/" + name("font size", names))
                + item("textStyle", weight.compareTo(BOLD) >= 0 ? "bold" : "normal")
                + newer("textFontWeight", "@integer/" + name("font weight", names), "28")
                + item("letterSpacing", "@dimen/" + name("letter spacing", names))
                + newer("lineHeight", "@dimen/" + name("line height", names), "28")
                + "    </style>\n";
    List<String> refers = resources.stream().map(Resource::name).toList();
    resources.add(new Resource(Kind.STYLE, namer.name(token), body, refers, token));
    return resources;
  }

  /** Letter spacing is a share of the font's size, rounded to what a float holds. */
  private BigDecimal letterSpacing(BigDecimal size) {
    BigDecimal spacing = type.letterSpacing().value().px();
    if (size.signum() == 0) {
      return BigDecimal.ZERO;
    }
    return spacing.divide(size, new MathContext(7, RoundingMode.HALF_EVEN));
  }

  private String family(List<String> families) {
    if (SYSTEM.contains(families.get(0))) {
      return families.get(0);
    }
    warner.warn(
        token,
        "the system does not have the font "
            + families.get(0)
            + ", add it to res/font and set it over this style");
    return families.stream().filter(SYSTEM::contains).findFirst().orElse("sans-serif");
  }

  private void part(Kind kind, String name, SubValue<?> part, String text) {
    Token named = Part.token(token, name, part);
    resources.add(Resource.value(kind, namer.name(named), text, named));
  }

  private String name(String part, UnaryOperator<String> names) {
    return names.apply(namer.name(Part.token(token, part, type)));
  }

  private static String item(String name, String value) {
    return "        <item name=\"android:" + name + "\">" + value + "</item>\n";
  }

  /** An item that older versions of Android do not know, and pass over. */
  private static String newer(String name, String value, String level) {
    return "        <item name=\"android:"
        + name
        + "\" tools:targetApi=\""
        + level
        + "\">"
        + value
        + "</item>\n";
  }
}
