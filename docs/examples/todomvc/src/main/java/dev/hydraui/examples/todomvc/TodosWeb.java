package dev.hydraui.examples.todomvc;

import dev.hydraui.web.WebRenderer;

/** Runs TodoMVC in a page. */
public final class TodosWeb {

  private TodosWeb() {}

  public static void main(String[] arguments) {
    WebRenderer.mount("#app", new Todos());
  }
}
