package dev.hydraui.examples.desktop;

import dev.hydraui.examples.todomvc.TodoMvc;
import dev.hydraui.javafx.FxRenderer;
import dev.hydraui.javafx.FxSettings;
import dev.hydraui.javafx.capability.FxCapabilities;
import dev.hydraui.jvm.JvmFormat;
import java.net.URI;

/** The todos as a program; they are kept in the folder of the person who runs it. */
public final class TodoDesktop {

  private TodoDesktop() {}

  // region desktop
  public static void main(String[] arguments) {
    FxSettings settings =
        FxSettings.usual().desktop(FxCapabilities.of("hydra-todos", URI.create("")));
    FxRenderer.launch(new TodoMvc(new JvmFormat()), settings);
  }
  // endregion
}
