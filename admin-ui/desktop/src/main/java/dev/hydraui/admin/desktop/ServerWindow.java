package dev.hydraui.admin.desktop;

import dev.hydraui.admin.WhichServer;
import dev.hydraui.javafx.FxRenderer;
import dev.hydraui.javafx.FxSettings;
import dev.hydraui.javafx.capability.FxCapabilities;
import dev.hydraui.machine.Capabilities;
import dev.hydraui.machine.Running;
import java.net.URI;
import java.util.function.Consumer;
import javafx.stage.Stage;

/** What a start without an address begins with: a window that asks for one. */
final class ServerWindow {

  private static final double WIDTH = 560;
  private static final double HEIGHT = 340;

  private ServerWindow() {}

  /**
   * Asks. On the JavaFX thread.
   *
   * @param opens told which server it is to be, before the window goes
   */
  static void ask(Stage stage, FxCapabilities desktop, Consumer<URI> opens) {
    stage.setWidth(WIDTH);
    stage.setHeight(HEIGHT);
    FxRenderer.show(
        stage,
        new WhichServer(),
        FxSettings.usual()
            .desktop(desktop)
            .capabilities(
                Capabilities.none()
                    .with(
                        WhichServer.Visit.class,
                        (visit, answer) -> {
                          opens.accept(visit.server());
                          stage.close();
                          return Running.NOTHING;
                        })));
  }
}
