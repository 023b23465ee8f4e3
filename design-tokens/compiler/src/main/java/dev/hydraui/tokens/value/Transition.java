package dev.hydraui.tokens.value;

/** How something changes over time. */
public record Transition(
    SubValue<Duration> duration, SubValue<Duration> delay, SubValue<CubicBezier> timingFunction)
    implements Value {}
