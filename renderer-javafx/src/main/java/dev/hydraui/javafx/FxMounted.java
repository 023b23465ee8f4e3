package dev.hydraui.javafx;

import dev.hydraui.capability.Platform.Appearance;
import dev.hydraui.javafx.capability.FxCapabilities;
import dev.hydraui.javafx.scene.Surface;
import dev.hydraui.javafx.window.Notices;
import dev.hydraui.javafx.window.Trouble;
import dev.hydraui.jvm.WindowHistory;
import dev.hydraui.machine.Capabilities;
import dev.hydraui.machine.Machine;
import dev.hydraui.machine.Store;
import dev.hydraui.route.SafeAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
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
  private final Dress dress;
  private final Trouble trouble;
  private final List<Runnable> atEnd = new ArrayList<>();
  private FxRun<S, E> run;

  private FxMounted(Machine<S, E> machine, FxSettings settings, Optional<Stage> window) {
    this.machine = machine;
    this.settings = settings;
    surface = new Surface(settings.drawers(), settings.words(), settings.onFailure());
    surface.application(settings.window().name());
    surface.motion().stillWhen(settings.system().still()::get);
    dress = new Dress(surface.root(), settings);
    surface
        .root()
        .setNodeOrientation(
            settings.words().isRightToLeft()
                ? NodeOrientation.RIGHT_TO_LEFT
                : NodeOrientation.LEFT_TO_RIGHT);
    capabilities =
        window
            .map(settings.desktop()::of)
            .orElseGet(settings.desktop()::all)
            .with(dress.capabilities(FxRun::onFxThread))
            .with(settings.desktop().telling(new Notices(surface, settings.words().window())::tell))
            .with(settings.capabilities());
    openBy(this::open);
    trouble =
        new Trouble(surface, settings.words().window(), settings.onFailure(), this::startAgain);
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

  /** What is in the application is gone to, the rest is opened by the program for it. */
  private void open(String address) {
    go(address, place -> run.navigation().follow(place));
  }

  /** From now on this opens another window at a place in the application. */
  void openBy(Consumer<String> beside) {
    surface.openBy(this::open, address -> go(address, beside));
  }

  private void go(String address, Consumer<String> inside) {
    if (SafeAddress.isWithin(address)) {
      inside.accept(address);
    } else if (SafeAddress.leads(address)) {
      settings.desktop().beside(address).ifPresent(FxCapabilities::browse);
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
  public WindowHistory navigation() {
    return run.navigation();
  }

  /** Sends an event and, unless the machine has a thread of its own, shows its answer at once. */
  public void dispatch(E event) {
    run.store().send(event);
    run.flush().run();
  }

  /** Dresses what is drawn in other colours and sizes, in the light and in the dark. */
  public void look(Look other) {
    dress.brand(Brand.always(other));
  }

  /** Light, dark or as the system is: what the machine or the person has chosen last. */
  public ObjectProperty<Appearance> appearance() {
    return dress.appearance();
  }

  /** Whether something on screen still comes, goes or moves; tests wait until nothing does. */
  public boolean isMoving() {
    return surface.motion().isRunning();
  }

  /** Takes the view off the screen, ends every effect and, if it has one, the machine's thread. */
  @Override
  public void close() {
    run.end().run();
    surface.motion().end();
    dress.close();
    atEnd.forEach(Runnable::run);
    atEnd.clear();
  }

  /** Does something when it is closed. */
  void atEnd(Runnable task) {
    atEnd.add(task);
  }

  Surface surface() {
    return surface;
  }

  Dress dress() {
    return dress;
  }

  ReadOnlyStringProperty pageTitle() {
    return surface.pageTitle();
  }

  void ownsScene() {
    surface.ownsScene();
  }
}
