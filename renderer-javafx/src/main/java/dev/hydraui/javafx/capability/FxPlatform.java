package dev.hydraui.javafx.capability;

import dev.hydraui.capability.Platform;
import dev.hydraui.capability.Platform.Visible;
import dev.hydraui.jvm.Timers;
import dev.hydraui.machine.Capabilities;
import dev.hydraui.machine.Running;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.Collections;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.event.EventHandler;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/** Tells of the network and of the window. */
final class FxPlatform {

  private static final long LOOK_MILLIS = 5_000;

  private FxPlatform() {}

  static Capabilities with(Timers timers) {
    return Capabilities.none()
        .with(Platform.Connectivity.class, (request, answer) -> watch(timers, answer));
  }

  /** What a window can be asked for. */
  static Capabilities of(Stage stage) {
    return Capabilities.none()
        .with(Platform.Visibility.class, (request, answer) -> watch(stage, answer));
  }

  private static Running watch(Timers timers, Consumer<Boolean> answer) {
    boolean[] last = {isOnline()};
    answer.accept(last[0]);
    Future<?> looking =
        timers.every(
            LOOK_MILLIS,
            () -> {
              boolean now = isOnline();
              if (now != last[0]) {
                last[0] = now;
                answer.accept(now);
              }
            });
    return () -> looking.cancel(false);
  }

  /** Whether some network beside the machine's own is there. */
  private static boolean isOnline() {
    try {
      for (NetworkInterface each : Collections.list(NetworkInterface.getNetworkInterfaces())) {
        if (each.isUp() && !each.isLoopback()) {
          return true;
        }
      }
      return false;
    } catch (SocketException unknown) {
      return true;
    }
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
