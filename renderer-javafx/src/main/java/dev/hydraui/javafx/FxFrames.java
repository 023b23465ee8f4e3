package dev.hydraui.javafx;

import dev.hydraui.machine.Running;
import dev.hydraui.reconcile.Frames;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;

/** Draws with JavaFX's pulses. */
record FxFrames(Consumer<? super Throwable> onFailure) implements Frames {

  @Override
  public Running next(Runnable task) {
    AnimationTimer timer =
        new AnimationTimer() {
          @Override
          public void handle(long now) {
            stop();
            try {
              task.run();
            } catch (Throwable failure) {
              onFailure.accept(failure);
            }
          }
        };
    timer.start();
    return timer::stop;
  }
}
