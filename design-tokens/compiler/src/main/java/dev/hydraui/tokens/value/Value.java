package dev.hydraui.tokens.value;

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
        RawValue {}
