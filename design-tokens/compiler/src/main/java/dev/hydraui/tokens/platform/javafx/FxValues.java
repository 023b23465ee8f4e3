package dev.hydraui.tokens.platform.javafx;

import dev.hydraui.tokens.json.Json;
import dev.hydraui.tokens.platform.code.Decimals;
import dev.hydraui.tokens.platform.code.JsonText;
import dev.hydraui.tokens.platform.code.Quote;
import dev.hydraui.tokens.platform.code.Shade;
import dev.hydraui.tokens.value.Color;
import dev.hydraui.tokens.value.CubicBezier;
import dev.hydraui.tokens.value.Dimension;
import dev.hydraui.tokens.value.Duration;
import dev.hydraui.tokens.value.FontFamily;
import dev.hydraui.tokens.value.FontWeight;
import dev.hydraui.tokens.value.Gradient;
import dev.hydraui.tokens.value.NumberValue;
import dev.hydraui.tokens.value.RawValue;
import dev.hydraui.tokens.value.StrokeStyle;
import dev.hydraui.tokens.value.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes single values as JavaFX reads them; words are strings, or they would be looked up. */
final class FxValues {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private FxValues() {}

  static String of(Value value) {
    if (value instanceof Color color) {
      return color(color);
    }
    if (value instanceof Dimension dimension) {
      return px(dimension);
    }
    if (value instanceof FontFamily family) {
      return family(family);
    }
    if (value instanceof FontWeight weight) {
      return Decimals.of(weight.weight());
    }
    if (value instanceof Duration duration) {
      return Decimals.of(duration.milliseconds()) + "ms";
    }
    if (value instanceof CubicBezier curve) {
      return List.of(curve.x1(), curve.y1(), curve.x2(), curve.y2()).stream()
          .map(Decimals::of)
          .collect(Collectors.joining(", ", "\"cubic-bezier(", ")\""));
    }
    if (value instanceof NumberValue number) {
      return Decimals.of(number.number());
    }
    if (value instanceof StrokeStyle.Keyword style) {
      return string(style.key());
    }
    Json json = ((RawValue) value).json();
    return string(json instanceof Json.TextValue text ? text.text() : JsonText.of(json));
  }

  static String px(Dimension dimension) {
    return Decimals.of(dimension.px()) + "px";
  }

  /** Returns the first name of a family, as the toolkit takes it; it takes one. */
  static String family(FontFamily family) {
    String name = family.names().get(0);
    return switch (name) {
      case "sans-serif" -> "\"SansSerif\"";
      case "serif" -> "\"Serif\"";
      case "monospace" -> "\"Monospaced\"";
      case "system-ui" -> "\"System\"";
      default -> string(name);
    };
  }

  /** Returns a gradient from left to right; one of a single stop has it twice. */
  static String gradient(Gradient gradient) {
    List<String> stops = gradient.stops().stream().map(FxValues::stop).toList();
    String first = stops.size() == 1 ? stops.get(0) + ", " : "";
    return "linear-gradient(to right, " + first + String.join(", ", stops) + ")";
  }

  private static String stop(Gradient.Stop stop) {
    BigDecimal percent = stop.position().value().number().movePointRight(2);
    return color(stop.color().value()) + " " + Decimals.of(percent) + "%";
  }

  private static String color(Color color) {
    Shade shade = Shade.of(color);
    if (shade.alpha() >= 1) {
      return "#" + shade.hex().substring(2).toLowerCase(Locale.ROOT);
    }
    return "rgba("
        + shade.channel(0)
        + ", "
        + shade.channel(1)
        + ", "
        + shade.channel(2)
        + ", "
        + Decimals.of(shade.alpha(), 5)
        + ")";
  }

  /** Returns a string; in one line, and as there are no escapes, with one sort of quotes. */
  static String string(String text) {
    String seen = seen(text);
    return seen.indexOf('"') < 0 ? '"' + seen + '"' : "'" + seen.replace('\'', '"') + "'";
  }

  /** Returns whether a value says all that it should. */
  static boolean exact(Value value) {
    String text = "";
    if (value instanceof FontFamily family) {
      text = family.names().get(0);
    } else if (value instanceof RawValue raw) {
      text = raw.json() instanceof Json.TextValue plain ? plain.text() : JsonText.of(raw.json());
    }
    boolean bothQuotes = text.indexOf('"') >= 0 && text.indexOf('\'') >= 0;
    return !bothQuotes && seen(text).equals(text);
  }

  /** Returns the nearest weight that JavaFX knows. */
  static BigDecimal hundreds(FontWeight weight) {
    return weight
        .weight()
        .divide(HUNDRED, 0, RoundingMode.HALF_UP)
        .max(BigDecimal.ONE)
        .min(BigDecimal.valueOf(9))
        .multiply(HUNDRED);
  }

  static String seen(String text) {
    StringBuilder seen = new StringBuilder();
    text.codePoints().forEach(c -> seen.appendCodePoint(Quote.visible(c) ? c : ' '));
    return seen.toString();
  }
}
