package dev.hydraui.tokens.value;

/** The line around something. */
public record Border(SubValue<Color> color, SubValue<Dimension> width, SubValue<StrokeStyle> style)
    implements Value {}
