package dev.hydraui.javafx;

import dev.hydraui.javafx.capability.FxCapabilities;
import dev.hydraui.javafx.scene.FxHost;
import dev.hydraui.javafx.scene.Spot;
import dev.hydraui.javafx.scene.Surface;
import dev.hydraui.javafx.window.Trouble;
import dev.hydraui.jvm.WindowHistory;
import dev.hydraui.machine.Capabilities;
import dev.hydraui.machine.Loop;
import dev.hydraui.machine.Machine;
import dev.hydraui.machine.Store;
import dev.hydraui.reconcile.LiveView;
import javafx.application.Platform;

/**
 * One run of a machine, on JavaFX's thread or on its own.
 *
 * @param navigation the history of addresses
 * @param flush shows the present state
 * @param end takes the view off the screen and ends every effect
 */
record FxRun<S, E>(Store<S, E> store, WindowHistory navigation, Runnable flush, Runnable end) {

  /**
   * Begins it.
   *
   * @param address where its history begins
   * @param trouble told of what the machine, a capability or drawing throws
   */
  static <S, E> FxRun<S, E> begin(
      Machine<S, E> machine,
      FxSettings settings,
      String address,
      Capabilities capabilities,
      Surface surface,
      Trouble trouble) {
    Loop loop =
        settings.ownThread()
            ? new OwnThread(machine.getClass().getSimpleName())
            : FxRun::onFxThread;
    WindowHistory navigation = new WindowHistory(address, loop, FxCapabilities::browse);
    Store<S, E> store =
        Store.start(machine, navigation.capabilities().with(capabilities), loop, trouble::failed);
    return loop instanceof OwnThread thread
        ? onItsOwn(store, navigation, thread, surface, trouble)
        : here(store, navigation, surface, trouble);
  }

  private static <S, E> FxRun<S, E> here(
      Store<S, E> store, WindowHistory navigation, Surface surface, Trouble trouble) {
    Runnable nothing = () -> {};
    if (store.state() == null) {
      return new FxRun<>(store, navigation, nothing, store::close);
    }
    LiveView<S, E, Spot> view;
    try {
      view =
          new LiveView<>(
              store, new FxHost(surface), surface.origin(), new FxFrames(trouble::failed));
    } catch (Throwable failure) {
      trouble.failed(failure);
      return new FxRun<>(store, navigation, nothing, store::close);
    }
    Runnable flush = () -> flush(view, trouble);
    surface.answerBy(
        (place, event, answered) -> {
          int failures = trouble.count();
          place.send(event);
          boolean taken = trouble.count() == failures;
          flush.run();
          answered.accept(taken);
        });
    return new FxRun<>(
        store,
        navigation,
        flush,
        () -> {
          view.close();
          store.close();
        });
  }

  private static void flush(LiveView<?, ?, ?> view, Trouble trouble) {
    try {
      view.flush();
    } catch (Throwable failure) {
      trouble.failed(failure);
    }
  }

  private static <S, E> FxRun<S, E> onItsOwn(
      Store<S, E> store,
      WindowHistory navigation,
      OwnThread thread,
      Surface surface,
      Trouble trouble) {
    HandedView<S, E> view = new HandedView<>(store, thread, surface, trouble);
    surface.answerBy(view::answer);
    return new FxRun<>(
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
  static void onFxThread(Runnable task) {
    if (Platform.isFxApplicationThread()) {
      task.run();
    } else {
      Platform.runLater(task);
    }
  }
}
