package dev.hydraui.javafx.window;

import dev.hydraui.javafx.scene.Held;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** The keys of every window: Command on macOS is Control elsewhere. */
public final class WindowKeys {

  static final boolean APPLE = System.getProperty("os.name", "").startsWith("Mac");

  static final KeyCombination NEW = shortcut(KeyCode.N);
  static final KeyCombination CLOSE = shortcut(KeyCode.W);
  static final KeyCombination QUIT = shortcut(KeyCode.Q);
  static final KeyCombination ZOOM_IN = shortcut(KeyCode.PLUS);
  static final KeyCombination ZOOM_OUT = shortcut(KeyCode.MINUS);
  static final KeyCombination ACTUAL_SIZE = shortcut(KeyCode.DIGIT0);
  static final KeyCombination FULL_SCREEN =
      APPLE ? KeyCombination.valueOf("Ctrl+Meta+F") : new KeyCodeCombination(KeyCode.F11);

  private static final KeyCombination BACK =
      APPLE ? shortcut(KeyCode.OPEN_BRACKET) : KeyCombination.valueOf("Alt+Left");
  private static final KeyCombination FORWARD =
      APPLE ? shortcut(KeyCode.CLOSE_BRACKET) : KeyCombination.valueOf("Alt+Right");

  /** Where a plus is written with Shift, the key is that of the sign below it; and the keypad's. */
  private static final List<KeyCombination> ALSO_IN =
      List.of(shortcut(KeyCode.EQUALS), KeyCombination.valueOf("Shortcut+Shift+Equals"), add());

  private WindowKeys() {}

  private static KeyCombination shortcut(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
  }

  private static KeyCombination add() {
    return shortcut(KeyCode.ADD);
  }

  /** From now on they do something with a window; a key that is held does it once. */
  public static void of(Scene scene, WindowDoings window) {
    on(scene, CLOSE, window::close);
    on(scene, QUIT, window::quit);
    on(scene, BACK, window::back);
    on(scene, FORWARD, window::forward);
    on(scene, FULL_SCREEN, () -> window.fullScreen(!window.isFullScreen()));
    on(scene, ACTUAL_SIZE, () -> window.percent(Zoom.USUAL));
    on(scene, shortcut(KeyCode.NUMPAD0), () -> window.percent(Zoom.USUAL));
    each(scene, ZOOM_IN, () -> window.percent(Zoom.in(window.percent())));
    ALSO_IN.forEach(keys -> each(scene, keys, () -> window.percent(Zoom.in(window.percent()))));
    each(scene, ZOOM_OUT, () -> window.percent(Zoom.out(window.percent())));
    each(scene, shortcut(KeyCode.SUBTRACT), () -> window.percent(Zoom.out(window.percent())));
  }

  private static void on(Scene scene, KeyCombination keys, Runnable task) {
    each(scene, keys, once(task));
  }

  private static void each(Scene scene, KeyCombination keys, Runnable task) {
    scene.getAccelerators().put(keys, task);
  }

  /** A task that a key which is held does not do again. */
  static Runnable once(Runnable task) {
    return () -> {
      if (!Held.isRepeat()) {
        task.run();
      }
    };
  }
}
