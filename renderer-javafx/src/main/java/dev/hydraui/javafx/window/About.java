package dev.hydraui.javafx.window;

import dev.hydraui.component.Emphasis;
import dev.hydraui.component.Ui;
import dev.hydraui.javafx.scene.Surface;
import dev.hydraui.message.WindowMessages;

/** Tells what a program is. On the JavaFX thread. */
public final class About {

  private final Layer layer;

  public About(Surface surface) {
    this.layer = new Layer(surface);
  }

  /**
   * Shows it, until the person closes it.
   *
   * @param version the program's, or nothing
   */
  public void show(WindowMessages words, String close, String application, String version) {
    Ui<Runnable> ui = Ui.of();
    layer.show(
        ui.dialog(
                application,
                layer::hide,
                ui.row(ui.button(close, (Runnable) layer::hide).emphasis(Emphasis.PRIMARY)))
            .description(version.isEmpty() ? "" : words.version(version)));
  }
}
