package dev.hydraui.benchmarks.keystroke;

import dev.hydraui.machine.Capabilities;
import dev.hydraui.web.WebRenderer;

/** The program of the page; with the argument {@code naive} its view skips nothing. */
public final class FormPage {

  private FormPage() {}

  public static void main(String[] arguments) {
    WebRenderer.mount("#app", new Entries(arguments.length == 0), Capabilities.none());
  }
}
