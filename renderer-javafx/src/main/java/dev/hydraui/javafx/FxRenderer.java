package dev.hydraui.javafx;

import dev.hydraui.machine.Machine;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.stage.Stage;

/** Runs machines on the desktop: {@code FxRenderer.show(stage, new Counter())}. */
public final class FxRenderer {

  private FxRenderer() {}

  /** Starts JavaFX and runs a machine in a window: all that a {@code main} has to call. */
  public static void launch(Machine<?, ?> machine) {
    launch(machine, FxSettings.usual());
  }

  /**
   * Starts JavaFX and runs a machine in a window. The program ends with its last window. Not from
   * JavaFX's thread.
   *
   * @throws IllegalStateException where JavaFX has been started before
   * @throws UnsupportedOperationException where there is no screen to draw on
   */
  public static void launch(Machine<?, ?> machine, FxSettings settings) {
    Platform.startup(() -> show(new Stage(), machine, settings));
  }

  /** Runs a machine in a window, which ends it when it is closed. On the JavaFX thread. */
  public static <S, E> FxMounted<S, E> show(Stage stage, Machine<S, E> machine) {
    return show(stage, machine, FxSettings.usual());
  }

  /**
   * Runs a machine in a window, which ends it when it is closed. A window without a title has that
   * of the page that is shown; {@link FxSettings#window} says what else it is like. On the JavaFX
   * thread.
   */
  public static <S, E> FxMounted<S, E> show(
      Stage stage, Machine<S, E> machine, FxSettings settings) {
    return OwnWindow.show(stage, machine, settings);
  }

  /**
   * Runs a machine in a node for a scene that is there already, for as long as the program runs; to
   * end it before, use {@link #mount}. On the JavaFX thread.
   */
  public static <S, E> Parent node(Machine<S, E> machine) {
    return mount(machine, FxSettings.usual()).root();
  }

  /** Runs a machine in a node, {@link FxMounted#root}, for any scene. On the JavaFX thread. */
  public static <S, E> FxMounted<S, E> mount(Machine<S, E> machine, FxSettings settings) {
    return FxMounted.begin(machine, settings, Optional.empty());
  }
}
