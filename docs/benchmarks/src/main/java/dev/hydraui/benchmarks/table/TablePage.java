package dev.hydraui.benchmarks.table;

import dev.hydraui.machine.Capabilities;
import dev.hydraui.web.WebRenderer;

/** The program of the page. */
public final class TablePage {

  private TablePage() {}

  public static void main(String[] arguments) {
    WebRenderer.mount("#app", new Parcels(), Capabilities.none());
  }
}
