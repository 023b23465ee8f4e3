package dev.hydraui.tokens.platform.java;

import dev.hydraui.tokens.platform.code.Decimals;
import dev.hydraui.tokens.platform.code.JsonText;
import dev.hydraui.tokens.platform.code.Quote;
import dev.hydraui.tokens.platform.code.Shade;
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
import java.util.stream.Collectors;

/** Writes values as expressions of Java. */
final class JavaValues {
  private JavaValues() {}

  /** Returns the type of a constant. */
  static String type(Value value) {
    if (value instanceof FontFamily) {
      return "List<String>";
    }
    if (value instanceof Duration) {
      return "Duration";
    }
    if (value instanceof FontWeight || value instanceof NumberValue) {
      return "double";
    }
    if (value instanceof Shadow) {
      return "List<TokenValues.ShadowLayer>";
    }
    if (value instanceof Gradient) {
      return "List<TokenValues.Stop>";
    }
    if (value instanceof RawValue) {
      return "String";
    }
    return "TokenValues."
        + (value instanceof StrokeStyle ? "StrokeStyle" : value.getClass().getSimpleName());
  }

  /** Returns what a constant is made by. */
  static String of(Value value) {
    if (value instanceof Color color) {
      return color(color);
    }
    if (value instanceof Dimension dimension) {
      String unit = dimension.unit().key();
      return "TokenValues.Dimension." + unit + "(" + Decimals.literal(dimension.value()) + ")";
    }
    if (value instanceof FontFamily family) {
      return list(family.names().stream().map(Quote::java).toList());
    }
    if (value instanceof FontWeight weight) {
      return Decimals.literal(weight.weight());
    }
    if (value instanceof Duration duration) {
      return duration(duration.milliseconds());
    }
    if (value instanceof CubicBezier curve) {
      return make(
          "CubicBezier",
          Decimals.literal(curve.x1()),
          Decimals.literal(curve.y1()),
          Decimals.literal(curve.x2()),
          Decimals.literal(curve.y2()));
    }
    if (value instanceof NumberValue number) {
      return Decimals.literal(number.number());
    }
    return value instanceof RawValue raw ? Quote.java(JsonText.of(raw.json())) : composite(value);
  }

  private static String composite(Value value) {
    if (value instanceof StrokeStyle.Dashes dashes) {
      return make(
          "StrokeStyle",
          Quote.java("dashed"),
          list(dashes.lengths().stream().map(JavaValues::part).toList()),
          Quote.java(dashes.lineCap().key()));
    }
    if (value instanceof StrokeStyle.Keyword style) {
      return make("StrokeStyle", Quote.java(style.key()));
    }
    if (value instanceof Border border) {
      return make("Border", part(border.color()), part(border.width()), part(border.style()));
    }
    if (value instanceof Transition change) {
      return make(
          "Transition",
          part(change.duration()),
          part(change.delay()),
          part(change.timingFunction()));
    }
    if (value instanceof Shadow shadow) {
      return list(shadow.layers().stream().map(JavaValues::layer).toList());
    }
    if (value instanceof Gradient gradient) {
      return list(
          gradient.stops().stream()
              .map(stop -> make("Stop", part(stop.color()), part(stop.position())))
              .toList());
    }
    Typography type = (Typography) value;
    return make(
        "Typography",
        part(type.fontFamily()),
        part(type.fontSize()),
        part(type.fontWeight()),
        part(type.letterSpacing()),
        part(type.lineHeight()));
  }

  private static String layer(Shadow.Layer layer) {
    return make(
        "ShadowLayer",
        part(layer.color()),
        part(layer.offsetX()),
        part(layer.offsetY()),
        part(layer.blur()),
        part(layer.spread()),
        "" + layer.inset());
  }

  private static String color(Color color) {
    Shade shade = Shade.of(color);
    String argb = "0x" + shade.hex();
    if (shade.p3().isEmpty()) {
      return make("Color", argb);
    }
    String p3 =
        shade.p3().get().stream()
            .map(component -> Decimals.of(component, 5))
            .map(component -> Decimals.literal(new BigDecimal(component)))
            .collect(Collectors.joining(", "));
    return make("Color", argb, "List.of(" + p3 + ", " + shade.alpha() + ")");
  }

  private static String duration(BigDecimal milliseconds) {
    return Decimals.isInt(milliseconds)
        ? "Duration.ofMillis(" + Decimals.of(milliseconds) + ")"
        : "Duration.ofNanos(" + milliseconds.movePointRight(6).longValue() + "L)";
  }

  private static String part(SubValue<?> part) {
    return of(part.value());
  }

  private static String make(String type, String... arguments) {
    return "new TokenValues." + type + "(" + String.join(", ", arguments) + ")";
  }

  private static String list(List<String> items) {
    return "List.of(" + String.join(", ", items) + ")";
  }
}
