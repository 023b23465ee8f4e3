package dev.hydraui.javafx.component;

import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The Tab key in several lines of text. */
final class Tabbing {

  private Tabbing() {}

  /** The key leads out, as from any other field, and writes nothing. */
  static void out(TextArea area) {
    area.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (isPlain(event)) {
            event.consume();
            leave(area, event.isShiftDown());
          }
        });
  }

  /** Whether it is the Tab key, with or without Shift. */
  static boolean isPlain(KeyEvent event) {
    return event.getCode() == KeyCode.TAB
        && !event.isControlDown()
        && !event.isAltDown()
        && !event.isMetaDown();
  }

  /** Goes to what comes next, or before: with Control the key does so in JavaFX. */
  static void leave(TextArea area, boolean back) {
    area.fireEvent(
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, back, true, false, false));
  }
}
