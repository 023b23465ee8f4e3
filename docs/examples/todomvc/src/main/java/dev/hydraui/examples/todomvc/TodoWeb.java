package dev.hydraui.examples.todomvc;

import dev.hydraui.web.WebRenderer;
import dev.hydraui.web.capability.WebFormat;

/** Runs the todos in a page. */
public final class TodoWeb {

  private TodoWeb() {}

  // region web
  public static void main(String[] arguments) {
    WebRenderer.mount("#app", new TodoMvc(new WebFormat("en")));
  }
  // endregion
}
