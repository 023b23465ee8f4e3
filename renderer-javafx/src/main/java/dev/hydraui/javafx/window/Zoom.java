package dev.hydraui.javafx.window;

import java.util.List;

/** How large a window can draw what is in it, in percent. */
public final class Zoom {

  /** Its own size. */
  public static final int USUAL = 100;

  private static final List<Integer> STEPS = List.of(50, 67, 80, 90, 100, 110, 125, 150, 175, 200);

  private Zoom() {}

  /** The next larger one; the same at the end. */
  public static int in(int percent) {
    return STEPS.stream().filter(step -> step > percent).findFirst().orElse(nearest(percent));
  }

  /** The next smaller one; the same at the end. */
  public static int out(int percent) {
    return STEPS.stream()
        .filter(step -> step < percent)
        .reduce((one, next) -> next)
        .orElse(nearest(percent));
  }

  /** The nearest that there is. */
  static int nearest(int percent) {
    return STEPS.stream()
        .reduce((one, other) -> Math.abs(percent - other) < Math.abs(percent - one) ? other : one)
        .orElse(USUAL);
  }
}
