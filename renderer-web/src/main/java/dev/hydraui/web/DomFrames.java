package dev.hydraui.web;

import dev.hydraui.machine.Running;
import dev.hydraui.reconcile.Frames;
import dev.hydraui.web.dom.Dom;
import java.util.function.Consumer;

/** Draws with {@code requestAnimationFrame}. */
final class DomFrames implements Frames {

  private final Consumer<? super Throwable> onFailure;

  DomFrames(Consumer<? super Throwable> onFailure) {
    this.onFailure = onFailure;
  }

  @Override
  public Running next(Runnable task) {
    int frame =
        Dom.frame(
            () -> {
              try {
                task.run();
              } catch (Throwable failure) {
                onFailure.accept(failure);
              }
            });
    return () -> Dom.cancelFrame(frame);
  }
}
