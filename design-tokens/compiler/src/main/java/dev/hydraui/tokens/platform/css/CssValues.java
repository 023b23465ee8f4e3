package dev.hydraui.tokens.platform.css;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes values of every type as CSS.
 *
 * @param units what lengths are written in
 * @param wide whether colours that sRGB does not reach are written as such; else the nearest
 * @param references what stands for the token of a path, such as {@code var(--ink)}; nothing where
 *     its value shall stand
 */
public record CssValues(
    CssUnits units, boolean wide, Function<String, Optional<String>> references) {

  private static final Set<String> GENERIC_FAMILIES =
      Set.of(
          "serif",
          "sans-serif",
          "monospace",
          "cursive",
          "fantasy",
          "system-ui",
          "ui-serif",
          "ui-sans-serif",
          "ui-monospace",
          "ui-rounded",
          "math",
          "fangsong",
          "emoji",
          "-apple-system",
          "BlinkMacSystemFont");

  /** Returns values as they are given, every reference followed. */
  public static CssValues plain(boolean wide) {
    return new CssValues(CssUnits.AS_GIVEN, wide, path -> Optional.empty());
  }

  /** Returns a value as CSS. */
  public String of(Value value) {
    if (value instanceof Color color) {
      return wide ? CssColors.own(color) : CssColors.narrow(color);
    } else if (value instanceof Dimension dimension) {
      return units.of(dimension);
    } else if (value instanceof FontFamily family) {
      return family.names().stream().map(CssValues::family).collect(Collectors.joining(", "));
    } else if (value instanceof FontWeight weight) {
      return CssNumbers.of(weight.weight());
    } else if (value instanceof Duration duration) {
      return CssNumbers.of(duration.value()) + duration.unit().key();
    } else if (value instanceof CubicBezier curve) {
      return "cubic-bezier("
          + String.join(
              ", ",
              CssNumbers.of(curve.x1()),
              CssNumbers.of(curve.y1()),
              CssNumbers.of(curve.x2()),
              CssNumbers.of(curve.y2()))
          + ")";
    } else if (value instanceof NumberValue number) {
      return CssNumbers.of(number.number());
    } else if (value instanceof RawValue raw) {
      return CssRaw.of(raw.json());
    }
    return composite(value);
  }

  private String composite(Value value) {
    if (value instanceof StrokeStyle style) {
      return style instanceof StrokeStyle.Keyword word ? word.key() : "dashed";
    } else if (value instanceof Border border) {
      return part(border.width()) + " " + part(border.style()) + " " + part(border.color());
    } else if (value instanceof Transition transition) {
      return part(transition.duration())
          + " "
          + part(transition.timingFunction())
          + " "
          + part(transition.delay());
    } else if (value instanceof Shadow shadow) {
      return shadow.layers().stream().map(this::layer).collect(Collectors.joining(", "));
    } else if (value instanceof Gradient gradient) {
      return stops(gradient.stops());
    } else if (value instanceof Typography typography) {
      return part(typography.fontWeight())
          + " "
          + part(typography.fontSize())
          + "/"
          + part(typography.lineHeight())
          + " "
          + part(typography.fontFamily());
    }
    throw new IllegalStateException("no CSS for " + value);
  }

  /** Returns a part of a composite value, perhaps as a reference. */
  public String part(SubValue<? extends Value> part) {
    return part.alias().flatMap(references).orElseGet(() -> of(part.value()));
  }

  private String layer(Shadow.Layer layer) {
    return (layer.inset() ? "inset " : "")
        + String.join(
            " ",
            part(layer.offsetX()),
            part(layer.offsetY()),
            part(layer.blur()),
            part(layer.spread()),
            part(layer.color()));
  }

  /**
   * The stops, as they stand in {@code linear-gradient(to right, var(--sunset))}: a token says
   * nothing of the gradient's shape or direction. CSS wants two stops at least.
   */
  private String stops(List<Gradient.Stop> stops) {
    List<String> written = new ArrayList<>();
    for (Gradient.Stop stop : stops) {
      BigDecimal position = stop.position().value().number();
      written.add(part(stop.color()) + " " + CssNumbers.percent(position));
    }
    if (written.size() == 1) {
      written.add(written.get(0));
    }
    return String.join(", ", written);
  }

  private static String family(String name) {
    return GENERIC_FAMILIES.contains(name) ? name : CssText.string(name);
  }
}
