package dev.hydraui.javafx;

import dev.hydraui.javafx.capability.FxCapabilities;
import dev.hydraui.javafx.capability.FxNavigation;
import dev.hydraui.javafx.scene.Surface;
import dev.hydraui.javafx.window.Trouble;
import dev.hydraui.javafx.window.WindowWords;
import dev.hydraui.machine.Capabilities;
import dev.hydraui.machine.Machine;
import dev.hydraui.machine.Store;
import dev.hydraui.route.SafeAddress;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.geometry.NodeOrientation;
import javafx.scene.Parent;
import javafx.stage.Stage;

/** A machine that runs and is drawn. Its methods are called on the JavaFX thread. */
public final class FxMounted<S, E> implements AutoCloseable {

  private final Machine<S, E> machine;
  private final FxSettings settings;
  private final Capabilities capabilities;
  private final Surface surface;
  private final Trouble trouble;
  private FxRun<S, E> run;

  private FxMounted(Machine<S, E> machine, FxSettings settings, Optional<Stage> window) {
    this.machine = machine;
    this.settings = settings;
    capabilities =
        window
            .map(settings.desktop()::of)
            .orElseGet(settings.desktop()::all)
            .with(settings.capabilities());
    surface = new Surface(settings.drawers(), settings.words(), settings.onFailure());
    settings.look().dress(surface.root());
    surface
        .root()
        .setNodeOrientation(
            settings.words().isRightToLeft()
                ? NodeOrientation.RIGHT_TO_LEFT
                : NodeOrientation.LEFT_TO_RIGHT);
    surface.openBy(FxMounted::open);
    trouble =
        new Trouble(
            surface, WindowWords.of(settings.words()), settings.onFailure(), this::startAgain);
  }

  /**
   * Begins to run a machine.
   *
   * @param window where it is shown, if that is a window of its own
   */
  static <S, E> FxMounted<S, E> begin(
      Machine<S, E> machine, FxSettings settings, Optional<Stage> window) {
    FxMounted<S, E> mounted = new FxMounted<>(machine, settings, window);
    mounted.begin(settings.address());
    return mounted;
  }

  private void begin(String address) {
    run = FxRun.begin(machine, settings, address, capabilities, surface, trouble);
  }

  /** Runs the machine anew, where the person is; what it knew is gone. */
  public void startAgain() {
    run.navigation().tell(address -> Platform.runLater(() -> startAgain(address)));
  }

  private void startAgain(String address) {
    run.end().run();
    trouble.forget();
    begin(address);
  }

  private static void open(String address) {
    if (SafeAddress.leads(address)) {
      FxCapabilities.browse(address);
    }
  }

  /** What stands in the scene. */
  public Parent root() {
    return surface.root();
  }

  /** What runs the machine now: its state, and where events from outside are sent. */
  public Store<S, E> store() {
    return run.store();
  }

  /** The window's history of addresses. */
  public FxNavigation navigation() {
    return run.navigation();
  }

  /** Sends an event and, unless the machine has a thread of its own, shows its answer at once. */
  public void dispatch(E event) {
    run.store().send(event);
    run.flush().run();
  }

  /** Dresses what is drawn in other colours and sizes. */
  public void look(Look other) {
    other.dress(surface.root());
  }

  /** Takes the view off the screen, ends every effect and, if it has one, the machine's thread. */
  @Override
  public void close() {
    run.end().run();
  }

  ReadOnlyStringProperty pageTitle() {
    return surface.pageTitle();
  }

  void ownsScene() {
    surface.ownsScene();
  }
}
