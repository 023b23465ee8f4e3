package dev.hydraui.javafx.component;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Brings what is out of sight into it. */
final class Reveal {

  private Reveal() {}

  /** Scrolls no further than it must. */
  static void in(ScrollPane pane, Node node) {
    Bounds at = pane.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
    double room = pane.getViewportBounds().getHeight();
    double hidden = pane.getContent().getLayoutBounds().getHeight() - room;
    if (hidden <= 0) {
      return;
    }
    double top = pane.getVvalue() * hidden;
    if (at.getMinY() < top) {
      pane.setVvalue(at.getMinY() / hidden);
    } else if (at.getMaxY() > top + room) {
      pane.setVvalue((at.getMaxY() - room) / hidden);
    }
  }
}
