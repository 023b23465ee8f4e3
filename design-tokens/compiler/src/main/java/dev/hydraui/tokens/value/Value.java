package dev.hydraui.tokens.value;

import java.util.List;

/**
 * What a token says, with every reference followed. One record per type of DTCG, and {@link
 * RawValue}.
 */
public sealed interface Value
    permits Color,
        Dimension,
        FontFamily,
        FontWeight,
        Duration,
        CubicBezier,
        NumberValue,
        StrokeStyle,
        Border,
        Transition,
        Shadow,
        Gradient,
        Typography,
        RawValue {

  /** Returns the paths of the tokens that parts of this were taken from, in their order. */
  default List<String> refers() {
    return List.of();
  }
}
