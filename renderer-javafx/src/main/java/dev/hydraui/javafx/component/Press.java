package dev.hydraui.javafx.component;

import dev.hydraui.javafx.scene.Semantics;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A button of this renderer: the Enter key presses it as the space bar does. */
class Press extends Button {

  private final Glyph glyph = new Glyph("");
  private Turning turning;
  private boolean held;

  Press() {
    setMnemonicParsing(false);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && !event.isAltDown()) {
            event.consume();
            fire();
          }
        });
  }

  /** One that shows an icon only, and stands back. */
  static Press ofIcon() {
    Press press = new Press();
    press.getStyleClass().addAll("h-button", "h-quiet", "h-icon-only");
    return press;
  }

  /**
   * @param icon an icon before the label, or nothing
   */
  void label(String label, String icon) {
    setText(label);
    glyph.show(icon);
    if (turning == null) {
      setGraphic(icon.isEmpty() ? null : glyph);
    }
  }

  /** An icon alone; the label is heard, and seen where the pointer rests. */
  void icon(String icon, String label) {
    glyph.show(icon);
    setGraphic(glyph);
    setAccessibleText(label);
    Hint.of(this, label);
  }

  /** Whether a press does nothing now, though it can have the focus. */
  boolean isHeld() {
    return held;
  }

  /** Keeps it from doing anything; it can have the focus all the same. */
  void hold(boolean on) {
    held = on;
    Styles.flag(this, "held", on);
    Semantics.NONE.in("disabled", on).tell(this);
  }

  /** Shows that something is under way, in place of the icon. */
  void busy(boolean busy) {
    if (busy && turning == null) {
      turning = new Turning();
      setGraphic(turning);
    } else if (!busy && turning != null) {
      turning = null;
      setGraphic(glyph.isVisible() ? glyph : null);
    }
    Styles.flag(this, "busy", busy);
    Semantics.NONE.in("busy", busy).in("disabled", busy).tell(this);
  }
}
