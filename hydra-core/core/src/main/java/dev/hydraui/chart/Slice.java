package dev.hydraui.chart;

/**
 * A value as a part of a pie.
 *
 * @param category the place of its category
 * @param from where it begins, in ten-thousandths of the turn from the top, clockwise
 * @param length how much of the turn it takes
 */
public record Slice(int category, int from, int length) {}
