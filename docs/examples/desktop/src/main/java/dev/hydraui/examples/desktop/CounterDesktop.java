package dev.hydraui.examples.desktop;

import dev.hydraui.examples.counter.Counter;
import dev.hydraui.javafx.FxRenderer;

/** The counter as a program. */
public final class CounterDesktop {

  private CounterDesktop() {}

  // region desktop
  public static void main(String[] arguments) {
    FxRenderer.launch(new Counter());
  }
  // endregion
}
