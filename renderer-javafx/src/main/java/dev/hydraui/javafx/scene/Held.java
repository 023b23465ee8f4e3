package dev.hydraui.javafx.scene;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Tells a key that is held down from one that is pressed again, which JavaFX does not. A key that
 * opens a window is let go in that window: it is the same keyboard for all of them. On the JavaFX
 * thread.
 */
public final class Held {

  /** Longer than any system waits between two presses of a key that is held. */
  private static final long REPEAT_NANOS = 1_000_000_000;

  private static KeyCode key = KeyCode.UNDEFINED;
  private static long pressed;
  private static boolean repeated;

  private Held() {}

  /** Listens to the keys of a scene. */
  static void watch(Scene scene) {
    if (!scene.getProperties().containsKey(Held.class)) {
      scene.getProperties().put(Held.class, true);
      scene.addEventFilter(KeyEvent.KEY_PRESSED, Held::press);
      scene.addEventFilter(KeyEvent.KEY_RELEASED, Held::release);
    }
  }

  /** Whether the key of the present event has been down before it, and not let go. */
  public static boolean isRepeat() {
    return repeated;
  }

  private static void press(KeyEvent event) {
    long now = System.nanoTime();
    repeated = event.getCode() == key && now - pressed < REPEAT_NANOS;
    key = event.getCode();
    pressed = now;
  }

  private static void release(KeyEvent event) {
    if (event.getCode() == key) {
      key = KeyCode.UNDEFINED;
    }
    repeated = false;
  }
}
