package dev.hydraui.javafx.scene;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Brings what is out of sight into it. */
public final class Reveal {

  private Reveal() {}

  /** Scrolls a pane no further than it must. */
  public static void in(ScrollPane pane, Node node) {
    Bounds at = pane.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
    in(pane, at.getMinY(), at.getMaxY());
  }

  /** Likewise all panes that a node is in; what came with this render has its place by then. */
  public static void in(Node node) {
    if (node.getScene() != null) {
      node.getScene().getRoot().applyCss();
      node.getScene().getRoot().layout();
    }
    for (Node at = node.getParent(); at != null; at = at.getParent()) {
      if (at instanceof ScrollPane pane && Focus.isWithin(node, pane.getContent())) {
        in(pane, node);
      }
    }
  }

  private static void in(ScrollPane pane, double from, double to) {
    double room = pane.getViewportBounds().getHeight();
    double hidden = pane.getContent().getLayoutBounds().getHeight() - room;
    if (hidden <= 0) {
      return;
    }
    double top = pane.getVvalue() * hidden;
    if (from < top) {
      pane.setVvalue(from / hidden);
    } else if (to > top + room) {
      pane.setVvalue((to - room) / hidden);
    }
  }
}
