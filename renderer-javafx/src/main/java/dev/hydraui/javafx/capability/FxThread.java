package dev.hydraui.javafx.capability;

import javafx.application.Platform;

/** The thread that owns the windows. */
final class FxThread {

  private FxThread() {}

  /** Does something there, at once if this is it. */
  static void run(Runnable task) {
    if (Platform.isFxApplicationThread()) {
      task.run();
    } else {
      Platform.runLater(task);
    }
  }
}
