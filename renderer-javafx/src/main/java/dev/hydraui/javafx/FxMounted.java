package dev.hydraui.javafx;

import dev.hydraui.javafx.capability.FxCapabilities;
import dev.hydraui.javafx.capability.FxNavigation;
import dev.hydraui.javafx.scene.FxHost;
import dev.hydraui.javafx.scene.Spot;
import dev.hydraui.javafx.scene.Surface;
import dev.hydraui.machine.Capabilities;
import dev.hydraui.machine.Loop;
import dev.hydraui.machine.Machine;
import dev.hydraui.machine.Store;
import dev.hydraui.reconcile.LiveView;
import dev.hydraui.route.SafeAddress;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.geometry.NodeOrientation;
import javafx.scene.Parent;
import javafx.stage.Stage;

/** A machine that runs and is drawn. Its methods are called on the JavaFX thread. */
public final class FxMounted<S, E> implements AutoCloseable {

  private final Surface surface;
  private final Store<S, E> store;
  private final FxNavigation navigation;
  private final Runnable flush;
  private final Runnable end;

  private FxMounted(
      Surface surface, Store<S, E> store, FxNavigation navigation, Runnable flush, Runnable end) {
    this.surface = surface;
    this.store = store;
    this.navigation = navigation;
    this.flush = flush;
    this.end = end;
  }

  /**
   * Begins to run a machine.
   *
   * @param window where it is shown, if that is a window of its own
   */
  static <S, E> FxMounted<S, E> begin(
      Machine<S, E> machine, FxSettings settings, Optional<Stage> window) {
    Surface surface = new Surface(settings.drawers(), settings.words(), settings.onFailure());
    settings.look().dress(surface.root());
    surface
        .root()
        .setNodeOrientation(
            settings.words().isRightToLeft()
                ? NodeOrientation.RIGHT_TO_LEFT
                : NodeOrientation.LEFT_TO_RIGHT);
    surface.openBy(FxMounted::open);
    Capabilities desktop = window.map(settings.desktop()::of).orElseGet(settings.desktop()::all);
    FxSettings whole = settings.capabilities(desktop.with(settings.capabilities()));
    return settings.ownThread() ? onItsOwn(machine, whole, surface) : here(machine, whole, surface);
  }

  private static void open(String address) {
    if (SafeAddress.leads(address)) {
      FxCapabilities.browse(address);
    }
  }

  private static FxNavigation navigation(FxSettings settings, Loop loop) {
    return new FxNavigation(settings.address(), loop, FxCapabilities::browse);
  }

  private static <S, E> FxMounted<S, E> here(
      Machine<S, E> machine, FxSettings settings, Surface surface) {
    FxNavigation navigation = navigation(settings, FxMounted::onFxThread);
    Store<S, E> store =
        Store.start(
            machine,
            navigation.capabilities().with(settings.capabilities()),
            FxMounted::onFxThread,
            settings.onFailure());
    FxFrames frames = new FxFrames(settings.onFailure());
    LiveView<S, E, Spot> view =
        new LiveView<>(store, new FxHost(surface), surface.origin(), frames);
    surface.answerBy(
        (place, event, answered) -> {
          place.send(event);
          view.flush();
          answered.run();
        });
    return new FxMounted<>(
        surface,
        store,
        navigation,
        view::flush,
        () -> {
          view.close();
          store.close();
        });
  }

  private static <S, E> FxMounted<S, E> onItsOwn(
      Machine<S, E> machine, FxSettings settings, Surface surface) {
    OwnThread thread = new OwnThread(machine.getClass().getSimpleName());
    FxNavigation navigation = navigation(settings, thread);
    Store<S, E> store =
        Store.start(
            machine,
            navigation.capabilities().with(settings.capabilities()),
            thread,
            settings.onFailure());
    HandedView<S, E> view = new HandedView<>(store, thread, surface, settings.onFailure());
    surface.answerBy(view::answer);
    return new FxMounted<>(
        surface,
        store,
        navigation,
        () -> {},
        () -> {
          view.close();
          store.close();
          thread.close();
        });
  }

  /** On the JavaFX thread, at once if this is it. */
  private static void onFxThread(Runnable task) {
    if (Platform.isFxApplicationThread()) {
      task.run();
    } else {
      Platform.runLater(task);
    }
  }

  /** What stands in the scene. */
  public Parent root() {
    return surface.root();
  }

  /** What runs the machine: its state, and where events from outside are sent. */
  public Store<S, E> store() {
    return store;
  }

  /** The window's history of addresses. */
  public FxNavigation navigation() {
    return navigation;
  }

  /** Sends an event and, unless the machine has a thread of its own, shows its answer at once. */
  public void dispatch(E event) {
    store.send(event);
    flush.run();
  }

  /** Dresses what is drawn in other colours and sizes. */
  public void look(Look other) {
    other.dress(surface.root());
  }

  /** Takes the view off the screen, ends every effect and, if it has one, the machine's thread. */
  @Override
  public void close() {
    end.run();
  }

  ReadOnlyStringProperty pageTitle() {
    return surface.pageTitle();
  }

  void ownsScene() {
    surface.ownsScene();
  }
}
