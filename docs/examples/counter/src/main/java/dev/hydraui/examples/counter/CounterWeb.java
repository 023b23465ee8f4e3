package dev.hydraui.examples.counter;

import dev.hydraui.web.WebRenderer;

/** Runs the counter in a page. */
public final class CounterWeb {

  private CounterWeb() {}

  // region web
  public static void main(String[] arguments) {
    WebRenderer.mount("#app", new Counter());
  }
  // endregion
}
