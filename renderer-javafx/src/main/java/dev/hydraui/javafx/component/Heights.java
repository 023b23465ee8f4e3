package dev.hydraui.javafx.component;

import java.util.function.DoubleUnaryOperator;

/**
 * How high something is at the widths that it was last asked for. JavaFX keeps no sizes of what may
 * wrap, while each box around it asks several times in each layout: how high it is at its width,
 * and how high it would be without one. What keeps them forgets them with each request for a
 * layout, as JavaFX does with those that it keeps.
 */
final class Heights {

  private static final int KEPT = 4;

  private final double[] widths = new double[KEPT];
  private final double[] heights = new double[KEPT];
  private int known;
  private int oldest;

  double at(double width, DoubleUnaryOperator measure) {
    for (int i = 0; i < known; i++) {
      if (widths[i] == width) {
        return heights[i];
      }
    }
    double height = measure.applyAsDouble(width);
    int at = known < KEPT ? known++ : oldest;
    oldest = (at + 1) % KEPT;
    widths[at] = width;
    heights[at] = height;
    return height;
  }

  void forget() {
    known = 0;
    oldest = 0;
  }
}
