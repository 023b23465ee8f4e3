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

  /**
   * A key that has not been let go is held, however long what it did took. One that a window was
   * closed with may have been let go where nobody heard of it: it is held for as long as systems
   * wait before they repeat a key.
   */
  private static final long LOST_NANOS = 10_000_000_000L;

  private static final long CLOSED_NANOS = 1_000_000_000L;

  private static KeyCode key = KeyCode.UNDEFINED;
  private static long pressed;
  private static long most = LOST_NANOS;
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

  /** A window is closed: what is let go now may not be heard of. */
  public static void closed() {
    most = CLOSED_NANOS;
  }

  private static void press(KeyEvent event) {
    long now = System.nanoTime();
    repeated = event.getCode() == key && now - pressed < most;
    if (!repeated) {
      most = LOST_NANOS;
    }
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
