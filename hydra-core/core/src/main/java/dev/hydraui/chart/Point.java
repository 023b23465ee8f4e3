package dev.hydraui.chart;

/**
 * A value of a line.
 *
 * @param category the place of its category
 * @param x in ten-thousandths of the width, from the start
 * @param y in ten-thousandths of the height, from below
 */
public record Point(int category, int x, int y) {}
