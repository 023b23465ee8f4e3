package dev.hydraui.tokens.platform.compose;

import dev.hydraui.tokens.platform.Output;
import dev.hydraui.tokens.platform.code.Decimals;
import dev.hydraui.tokens.platform.code.Inexact;
import dev.hydraui.tokens.platform.code.JsonText;
import dev.hydraui.tokens.platform.code.Part;
import dev.hydraui.tokens.platform.code.Quote;
import dev.hydraui.tokens.platform.code.Shade;
import dev.hydraui.tokens.platform.code.TextUse;
import dev.hydraui.tokens.set.Token;
import dev.hydraui.tokens.value.Border;
import dev.hydraui.tokens.value.Color;
import dev.hydraui.tokens.value.CubicBezier;
import dev.hydraui.tokens.value.Dimension;
import dev.hydraui.tokens.value.Duration;
import dev.hydraui.tokens.value.FontFamily;
import dev.hydraui.tokens.value.FontWeight;
import dev.hydraui.tokens.value.Gradient;
import dev.hydraui.tokens.value.NumberValue;
import dev.hydraui.tokens.value.RawValue;
import dev.hydraui.tokens.value.Shadow;
import dev.hydraui.tokens.value.StrokeStyle;
import dev.hydraui.tokens.value.SubValue;
import dev.hydraui.tokens.value.Transition;
import dev.hydraui.tokens.value.Typography;
import dev.hydraui.tokens.value.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes values as expressions of Kotlin. */
final class KotlinValues {
  private static final Map<String, String> GENERIC =
      Map.of(
          "sans-serif", "SansSerif",
          "serif", "Serif",
          "monospace", "Monospace",
          "cursive", "Cursive",
          "system-ui", "Default");

  private final TextUse text;
  private final Output output;

  KotlinValues(TextUse text, Output output) {
    this.text = text;
    this.output = output;
  }

  /** Returns the properties of a token; of typography, the names of the fonts are one more. */
  List<Member> members(Token token) {
    Value value = token.value();
    if (value instanceof Typography type) {
      Token fonts = Part.token(token, "font family", type.fontFamily());
      return List.of(
          new Member("TextStyle", style(type, token), token),
          new Member("List<String>", of(type.fontFamily().value(), token), fonts));
    }
    if (value instanceof Dimension dimension && text.is(token)) {
      return List.of(new Member("TextUnit", number(dimension.px()) + ".sp", token));
    }
    return List.of(new Member(type(value), of(value, token), token));
  }

  private static String type(Value value) {
    if (value instanceof Dimension) {
      return "Dp";
    }
    if (value instanceof FontFamily) {
      return "List<String>";
    }
    if (value instanceof CubicBezier) {
      return "Easing";
    }
    if (value instanceof NumberValue) {
      return "Double";
    }
    if (value instanceof Shadow) {
      return "List<ShadowLayer>";
    }
    if (value instanceof RawValue) {
      return "String";
    }
    return value instanceof StrokeStyle ? "StrokeStyle" : value.getClass().getSimpleName();
  }

  private String of(Value value, Token token) {
    if (value instanceof Color color) {
      return color(color);
    }
    if (value instanceof Dimension dimension) {
      return number(dimension.px()) + ".dp";
    }
    if (value instanceof FontFamily family) {
      return family.names().stream()
          .map(Quote::kotlin)
          .collect(Collectors.joining(", ", "listOf(", ")"));
    }
    if (value instanceof FontWeight weight) {
      return "FontWeight(" + whole(weight.weight(), token) + ")";
    }
    if (value instanceof Duration duration) {
      return number(duration.milliseconds()) + ".milliseconds";
    }
    if (value instanceof CubicBezier curve) {
      return List.of(curve.x1(), curve.y1(), curve.x2(), curve.y2()).stream()
          .map(number -> Decimals.of(number) + "f")
          .collect(Collectors.joining(", ", "CubicBezierEasing(", ")"));
    }
    if (value instanceof NumberValue number) {
      return Decimals.literal(number.number());
    }
    return value instanceof RawValue raw
        ? Quote.kotlin(JsonText.of(raw.json()))
        : composite(value, token);
  }

  private String composite(Value value, Token token) {
    if (value instanceof StrokeStyle.Keyword style) {
      return "StrokeStyle(" + Quote.kotlin(style.key()) + ")";
    }
    if (value instanceof StrokeStyle.Dashes dashes) {
      String lengths =
          dashes.lengths().stream().map(l -> part(l, token)).collect(Collectors.joining(", "));
      String cap = dashes.lineCap().key();
      String pascal = cap.substring(0, 1).toUpperCase(Locale.ROOT) + cap.substring(1);
      return "StrokeStyle(\"dashed\", listOf(" + lengths + "), StrokeCap." + pascal + ")";
    }
    if (value instanceof Border border) {
      return "Border("
          + String.join(
              ", ",
              part(border.color(), token),
              part(border.width(), token),
              part(border.style(), token))
          + ")";
    }
    if (value instanceof Transition change) {
      return "Transition("
          + String.join(
              ", ",
              whole(change.duration().value().milliseconds(), token),
              whole(change.delay().value().milliseconds(), token),
              part(change.timingFunction(), token))
          + ")";
    }
    if (value instanceof Shadow shadow) {
      return shadow.layers().stream()
          .map(layer -> layer(layer, token))
          .collect(Collectors.joining(", ", "listOf(", ")"));
    }
    return ((Gradient) value)
        .stops().stream()
            .map(
                stop ->
                    Decimals.of(stop.position().value().number())
                        + "f to "
                        + part(stop.color(), token))
            .collect(Collectors.joining(", ", "Gradient(", ")"));
  }

  private String layer(Shadow.Layer layer, Token token) {
    return "ShadowLayer("
        + String.join(
            ", ",
            part(layer.color(), token),
            part(layer.offsetX(), token),
            part(layer.offsetY(), token),
            part(layer.blur(), token),
            part(layer.spread(), token))
        + (layer.inset() ? ", inset = true)" : ")");
  }

  private String style(Typography type, Token token) {
    List<String> names = type.fontFamily().value().names();
    if (!GENERIC.containsKey(names.get(0))) {
      Inexact.warn(
          token,
          "compose",
          "fonts are not found by name, load " + names.get(0) + " and copy the style with it",
          output);
    }
    Optional<String> generic = names.stream().filter(GENERIC::containsKey).findFirst();
    return "TextStyle("
        + generic.map(name -> "fontFamily = FontFamily." + GENERIC.get(name) + ", ").orElse("")
        + "fontSize = "
        + number(type.fontSize().value().px())
        + ".sp, fontWeight = "
        + part(type.fontWeight(), token)
        + ", letterSpacing = "
        + number(type.letterSpacing().value().px())
        + ".sp, lineHeight = "
        + number(type.lineHeight().value().number())
        + ".em)";
  }

  private static String color(Color color) {
    Shade shade = Shade.of(color);
    if (shade.p3().isEmpty()) {
      return "Color(0x" + shade.hex() + ")";
    }
    String p3 =
        shade.p3().get().stream()
            .map(c -> Decimals.of(c, 5) + "f")
            .collect(Collectors.joining(", "));
    String alpha = Decimals.of(shade.alpha(), 5) + "f";
    return "Color(" + p3 + ", " + alpha + ", ColorSpaces.DisplayP3)";
  }

  private String whole(BigDecimal number, Token token) {
    if (!Decimals.isInt(number)) {
      Inexact.warn(token, "compose", "the nearest whole number is written", output);
    }
    return Decimals.of(Decimals.rounded(number));
  }

  private String part(SubValue<?> part, Token token) {
    return of(part.value(), token);
  }

  /** A number that something is asked of; a minus would be asked last. */
  private static String number(BigDecimal number) {
    String plain = Decimals.isInt(number) ? Decimals.of(number) : Decimals.literal(number);
    return number.signum() < 0 ? "(" + plain + ")" : plain;
  }
}
