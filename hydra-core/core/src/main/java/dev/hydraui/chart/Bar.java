package dev.hydraui.chart;

/**
 * A value as a bar; lengths in ten-thousandths of the plot.
 *
 * @param category the place of its category
 * @param x from the start
 * @param width how wide
 * @param y from below to its lower end
 * @param height how high
 */
public record Bar(int category, int x, int width, int y, int height) {}
