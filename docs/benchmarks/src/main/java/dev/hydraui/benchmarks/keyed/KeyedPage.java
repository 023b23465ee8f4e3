package dev.hydraui.benchmarks.keyed;

import dev.hydraui.machine.Capabilities;
import dev.hydraui.web.Mounted;
import dev.hydraui.web.WebRenderer;
import dev.hydraui.web.dom.Dom;

/** The program of the page. */
public final class KeyedPage {

  private KeyedPage() {}

  public static void main(String[] arguments) {
    Mounted<Rows.State, Msg> table = WebRenderer.mount("tbody", new Rows(), Capabilities.none());
    button(table, "#run", new Msg.Run(1_000));
    button(table, "#runlots", new Msg.Run(10_000));
    button(table, "#add", new Msg.Add(1_000));
    button(table, "#update", new Msg.Update());
    button(table, "#clear", new Msg.Clear());
    button(table, "#swaprows", new Msg.Swap());
  }

  private static void button(Mounted<Rows.State, Msg> table, String selector, Msg msg) {
    Dom.listen(Dom.find(selector), "click", event -> table.dispatch(msg));
  }
}
