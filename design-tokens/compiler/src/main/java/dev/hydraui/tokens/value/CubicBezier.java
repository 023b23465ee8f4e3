package dev.hydraui.tokens.value;

import java.math.BigDecimal;

/** How an animation goes on: two control points. {@code x1} and {@code x2} reach from 0 to 1. */
public record CubicBezier(BigDecimal x1, BigDecimal y1, BigDecimal x2, BigDecimal y2)
    implements Value {}
