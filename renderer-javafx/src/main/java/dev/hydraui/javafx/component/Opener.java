package dev.hydraui.javafx.component;

/** A button that opens something: its label and a mark, or an icon alone. */
final class Opener {

  private Opener() {}

  static void write(Toggle button, String label, String icon) {
    if (icon.isEmpty()) {
      Styles.set(button, "h-button", "h-opener");
      button.label(label, "chevron-down");
    } else {
      Styles.set(button, "h-button", "h-quiet", "h-icon-only");
      button.icon(icon, label);
    }
  }
}
