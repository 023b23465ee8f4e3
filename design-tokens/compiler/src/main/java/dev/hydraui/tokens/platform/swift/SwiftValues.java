package dev.hydraui.tokens.platform.swift;

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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a value as an expression of Swift, and gathers the colours in it. */
final class SwiftValues {
  /** Stands where a colour goes; no literal has it unescaped. */
  private static final char COLOR = '\0';

  private final List<Color> colors = new ArrayList<>();

  private SwiftValues() {}

  /** An expression and its type. */
  record Expression(String type, String text) {}

  /**
   * Returns what a token is in light and in dark surroundings. When nothing but colours differs,
   * that is one value, whose colours follow the surroundings by themselves.
   */
  static Expression of(Value light, Value dark) {
    SwiftValues day = new SwiftValues();
    SwiftValues night = new SwiftValues();
    String daily = day.of(light);
    String nightly = night.of(dark);
    String type = type(light);
    if (daily.equals(nightly)) {
      return new Expression(type, colored(daily, day.colors, night.colors));
    }
    boolean same = type.equals(type(dark));
    return new Expression(
        "Themed<" + (same ? type : "any Sendable") + ">",
        "Themed(light: "
            + colored(daily, day.colors, day.colors)
            + ", dark: "
            + colored(nightly, night.colors, night.colors)
            + ")");
  }

  private static String colored(String template, List<Color> light, List<Color> dark) {
    StringBuilder text = new StringBuilder();
    int index = 0;
    for (int i = 0; i < template.length(); i++) {
      char c = template.charAt(i);
      if (c == COLOR) {
        text.append(color(light.get(index), dark.get(index)));
        index++;
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }

  private static String color(Color light, Color dark) {
    return light.equals(dark)
        ? "TokenColor(" + variant(light) + ")"
        : "TokenColor(light: " + variant(light) + ", dark: " + variant(dark) + ")";
  }

  private static String variant(Color color) {
    Shade shade = Shade.of(color);
    String srgb =
        List.of(0, 1, 2).stream()
            .map(index -> Decimals.of(shade.channel(index) / 255.0, 5))
            .collect(Collectors.joining(", ", "[", "]"));
    String alpha = shade.alpha() < 1 ? ", alpha: " + Decimals.of(shade.alpha(), 5) : "";
    String p3 =
        shade
            .p3()
            .map(
                components ->
                    components.stream()
                        .map(component -> Decimals.of(component, 5))
                        .collect(Collectors.joining(", ", ", displayP3: [", "]")))
            .orElse("");
    return ".init(" + srgb + alpha + p3 + ")";
  }

  private static String type(Value value) {
    if (value instanceof Color) {
      return "TokenColor";
    }
    if (value instanceof Dimension) {
      return "CGFloat";
    }
    if (value instanceof FontFamily) {
      return "[String]";
    }
    if (value instanceof Duration) {
      return "TimeInterval";
    }
    if (value instanceof CubicBezier) {
      return "TokenCurve";
    }
    if (value instanceof FontWeight || value instanceof NumberValue) {
      return "Double";
    }
    if (value instanceof StrokeStyle) {
      return "TokenStroke";
    }
    if (value instanceof Border) {
      return "TokenBorder";
    }
    if (value instanceof Transition) {
      return "TokenTransition";
    }
    if (value instanceof Shadow) {
      return "[TokenShadow]";
    }
    if (value instanceof Gradient) {
      return "[TokenStop]";
    }
    return value instanceof Typography ? "TokenTextStyle" : "String";
  }

  private String of(Value value) {
    if (value instanceof Color color) {
      colors.add(color);
      return Character.toString(COLOR);
    }
    if (value instanceof Dimension dimension) {
      return Decimals.of(dimension.px());
    }
    if (value instanceof FontFamily family) {
      return family.names().stream().map(Quote::swift).collect(Collectors.joining(", ", "[", "]"));
    }
    if (value instanceof Duration duration) {
      return Decimals.of(duration.milliseconds().movePointLeft(3));
    }
    if (value instanceof CubicBezier curve) {
      return List.of(curve.x1(), curve.y1(), curve.x2(), curve.y2()).stream()
          .map(Decimals::of)
          .collect(Collectors.joining(", ", "TokenCurve(", ")"));
    }
    if (value instanceof FontWeight weight) {
      return Decimals.of(weight.weight());
    }
    if (value instanceof NumberValue number) {
      return Decimals.literal(number.number());
    }
    return value instanceof RawValue raw ? Quote.swift(JsonText.of(raw.json())) : composite(value);
  }

  private String composite(Value value) {
    if (value instanceof StrokeStyle.Keyword style) {
      return "TokenStroke(" + Quote.swift(style.key()) + ")";
    }
    if (value instanceof StrokeStyle.Dashes dashes) {
      String lengths = dashes.lengths().stream().map(this::part).collect(Collectors.joining(", "));
      return "TokenStroke(\"dashed\", dashes: ["
          + lengths
          + "], cap: ."
          + dashes.lineCap().key()
          + ")";
    }
    if (value instanceof Border border) {
      return call(
          "TokenBorder",
          "color",
          border.color(),
          "width",
          border.width(),
          "stroke",
          border.style());
    }
    if (value instanceof Transition change) {
      return call(
          "TokenTransition",
          "duration",
          change.duration(),
          "delay",
          change.delay(),
          "curve",
          change.timingFunction());
    }
    if (value instanceof Shadow shadow) {
      return shadow.layers().stream().map(this::layer).collect(Collectors.joining(", ", "[", "]"));
    }
    if (value instanceof Gradient gradient) {
      return gradient.stops().stream()
          .map(
              stop ->
                  "TokenStop("
                      + part(stop.color())
                      + ", at: "
                      + Decimals.of(stop.position().value().number())
                      + ")")
          .collect(Collectors.joining(", ", "[", "]"));
    }
    Typography type = (Typography) value;
    return call(
        "TokenTextStyle",
        "families",
        type.fontFamily(),
        "size",
        type.fontSize(),
        "weight",
        type.fontWeight(),
        "letterSpacing",
        type.letterSpacing(),
        "lineHeight",
        type.lineHeight());
  }

  private String layer(Shadow.Layer layer) {
    String call =
        call(
            "TokenShadow",
            "color",
            layer.color(),
            "x",
            layer.offsetX(),
            "y",
            layer.offsetY(),
            "blur",
            layer.blur(),
            "spread",
            layer.spread());
    return layer.inset() ? call.substring(0, call.length() - 1) + ", inset: true)" : call;
  }

  private String call(String type, Object... namesAndParts) {
    List<String> arguments = new ArrayList<>();
    for (int i = 0; i < namesAndParts.length; i += 2) {
      arguments.add(namesAndParts[i] + ": " + part((SubValue<?>) namesAndParts[i + 1]));
    }
    return type + "(" + String.join(", ", arguments) + ")";
  }

  private String part(SubValue<?> part) {
    return of(part.value());
  }
}
