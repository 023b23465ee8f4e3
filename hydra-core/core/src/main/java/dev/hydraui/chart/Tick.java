package dev.hydraui.chart;

/**
 * A value that an axis names.
 *
 * @param at where it stands, in ten-thousandths of the axis from its low end
 * @param value the number as text, such as 0.25
 */
public record Tick(int at, String value) {}
