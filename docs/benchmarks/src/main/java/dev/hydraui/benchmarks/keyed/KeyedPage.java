package dev.hydraui.benchmarks.keyed;

import dev.hydraui.machine.Capabilities;
import dev.hydraui.web.WebRenderer;

/** The program of the page. */
public final class KeyedPage {

  private KeyedPage() {}

  public static void main(String[] arguments) {
    WebRenderer.mount("#main", new Rows(), Capabilities.none());
  }
}
