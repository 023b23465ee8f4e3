package dev.hydraui.javafx.component;

import javafx.scene.AccessibleRole;
import javafx.scene.control.ProgressIndicator;

/** A small sign that something is under way. What it stands in says so to those who do not see. */
final class Turning extends ProgressIndicator {

  Turning() {
    getStyleClass().add("h-turning");
    setMouseTransparent(true);
    setFocusTraversable(false);
    setAccessibleRole(AccessibleRole.NODE);
  }
}
