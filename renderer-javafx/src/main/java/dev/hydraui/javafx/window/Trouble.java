package dev.hydraui.javafx.window;

import dev.hydraui.component.Emphasis;
import dev.hydraui.component.Tone;
import dev.hydraui.component.Ui;
import dev.hydraui.javafx.scene.Surface;
import dev.hydraui.message.WindowMessages;
import dev.hydraui.node.Node;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.binding.BooleanBinding;

/**
 * Tells the person that the program has failed: beside what is on screen, which stays as it is, or
 * in its place where that is nothing.
 */
public final class Trouble {

  private final WindowMessages words;
  private final Consumer<? super Throwable> onFailure;
  private final Runnable again;
  private final Layer layer;
  private final BooleanBinding blank;
  private final AtomicInteger count = new AtomicInteger();
  private Told told = new Told("", "");

  /**
   * @param onFailure told too
   * @param again runs the program anew
   */
  public Trouble(
      Surface surface,
      WindowMessages words,
      Consumer<? super Throwable> onFailure,
      Runnable again) {
    this.words = words;
    this.onFailure = onFailure;
    this.again = again;
    this.layer = new Layer(surface);
    this.blank = surface.blank();
    blank.addListener((is, before, after) -> Platform.runLater(this::changed));
  }

  /** The program has failed. From any thread. */
  public void failed(Throwable failure) {
    count.incrementAndGet();
    onFailure.accept(failure);
    Platform.runLater(
        () -> {
          told = Told.of(failure);
          show();
        });
  }

  /** How often it has failed. From any thread. */
  public int count() {
    return count.get();
  }

  /** What was told matters no longer. */
  public void forget() {
    layer.hide();
  }

  private void changed() {
    if (layer.isShown()) {
      show();
    }
  }

  private void show() {
    layer.show(blank.get() ? instead() : beside());
  }

  private Node<Runnable> instead() {
    Ui<Runnable> ui = Ui.of();
    return ui.page(
        words.failed(),
        ui.alert(
                Tone.DANGER,
                told.what(),
                ui.button(words.startAgain(), again).emphasis(Emphasis.PRIMARY))
            .description(told.place()));
  }

  private Node<Runnable> beside() {
    Ui<Runnable> ui = Ui.of();
    return ui.toasts(
        words.messages(),
        ui.toast(Tone.DANGER, words.failedAt(told.whole()))
            .action(words.startAgain())
            .onAction(again)
            .onDismiss(this::forget));
  }

  /** A failure in its own words, and where in the program it was: nothing if nobody knows. */
  private record Told(String what, String place) {

    static Told of(Throwable failure) {
      String message = failure.getMessage();
      boolean silent = message == null || message.isEmpty();
      return new Told(silent ? failure.getClass().getSimpleName() : message, place(failure));
    }

    private static String place(Throwable failure) {
      for (StackTraceElement at : failure.getStackTrace()) {
        if (!at.getClassName().startsWith("java.") && !at.getClassName().startsWith("jdk.")) {
          return at.getFileName() + ":" + at.getLineNumber();
        }
      }
      return "";
    }

    String whole() {
      return place.isEmpty() ? what : what + " (" + place + ")";
    }
  }
}
