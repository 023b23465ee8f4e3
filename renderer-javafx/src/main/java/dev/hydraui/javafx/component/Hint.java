package dev.hydraui.javafx.component;

import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;

/** What is seen beside a control where the pointer rests on it. */
final class Hint {

  private Hint() {}

  /** Nothing is seen if the text is empty. */
  static void of(Control control, String text) {
    if (text.isEmpty()) {
      control.setTooltip(null);
    } else if (control.getTooltip() == null) {
      control.setTooltip(new Tooltip(text));
    } else {
      control.getTooltip().setText(text);
    }
  }
}
