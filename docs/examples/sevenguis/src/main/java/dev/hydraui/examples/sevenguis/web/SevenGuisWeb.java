package dev.hydraui.examples.sevenguis.web;

import dev.hydraui.examples.sevenguis.Counter;
import dev.hydraui.examples.sevenguis.Flights;
import dev.hydraui.examples.sevenguis.People;
import dev.hydraui.examples.sevenguis.Temperature;
import dev.hydraui.examples.sevenguis.Timer;
import dev.hydraui.examples.sevenguis.cells.Cells;
import dev.hydraui.examples.sevenguis.circles.Circles;
import dev.hydraui.web.WebRenderer;

/** Runs the seven tasks in a page, each in its own place. */
public final class SevenGuisWeb {

  private SevenGuisWeb() {}

  public static void main(String[] arguments) {
    WebRenderer.custom(Circles.CANVAS, CircleCanvas::new);
    WebRenderer.mount("#counter", new Counter());
    WebRenderer.mount("#temperature", new Temperature());
    WebRenderer.mount("#flights", new Flights());
    WebRenderer.mount("#timer", new Timer());
    WebRenderer.mount("#people", new People());
    WebRenderer.mount("#circles", new Circles());
    WebRenderer.mount("#cells", new Cells());
  }
}
