package dev.hydraui.javafx.capability;

import dev.hydraui.capability.Platform;
import dev.hydraui.capability.Platform.Visible;
import dev.hydraui.machine.Capabilities;
import dev.hydraui.machine.Running;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.event.EventHandler;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/** Tells of the window. */
final class FxPlatform {

  private FxPlatform() {}

  /** What a window can be asked for. */
  static Capabilities of(Stage stage) {
    return Capabilities.none()
        .with(Platform.Visibility.class, (request, answer) -> watch(stage, answer));
  }

  private static Running watch(Stage stage, Consumer<Visible> answer) {
    InvalidationListener changed = none -> answer.accept(visible(stage));
    EventHandler<WindowEvent> leaving = event -> answer.accept(Visible.LEAVING);
    FxThread.run(
        () -> {
          answer.accept(visible(stage));
          stage.iconifiedProperty().addListener(changed);
          stage.addEventHandler(WindowEvent.WINDOW_HIDING, leaving);
        });
    return () ->
        FxThread.run(
            () -> {
              stage.iconifiedProperty().removeListener(changed);
              stage.removeEventHandler(WindowEvent.WINDOW_HIDING, leaving);
            });
  }

  private static Visible visible(Stage stage) {
    return stage.isIconified() ? Visible.HIDDEN : Visible.SHOWN;
  }
}
