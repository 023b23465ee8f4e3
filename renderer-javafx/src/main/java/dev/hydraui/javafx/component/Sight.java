package dev.hydraui.javafx.component;

import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

/** Which part of a node can be seen: of its scene, and of all that it is scrolled in. */
final class Sight {

  private final Node node;
  private final InvalidationListener moved;
  private final WeakInvalidationListener others;

  /** The scenes and panes that tell when they become higher. */
  private final Set<Object> watched = Collections.newSetFromMap(new WeakHashMap<>());

  private boolean watching;
  private double from;
  private double to;

  /**
   * @param moved called when another part is in sight, once it is watched
   */
  Sight(Node node, Runnable moved) {
    this.node = node;
    this.moved = change -> moved.run();
    others = new WeakInvalidationListener(this.moved);
  }

  /** Begins to tell, and says anew what is in sight. */
  void watch(boolean on) {
    if (on && !watching) {
      watching = true;
      node.localToSceneTransformProperty()
          .addListener((transform, before, after) -> moved.invalidated(transform));
      node.sceneProperty().addListener(moved);
    }
    if (on) {
      measure();
    }
  }

  private void measure() {
    Scene scene = node.getScene();
    from = 0;
    to = 0;
    if (scene == null) {
      return;
    }
    if (watched.add(scene)) {
      scene.heightProperty().addListener(others);
    }
    double top = 0;
    double bottom = scene.getHeight();
    for (Node at = node.getParent(); at != null; at = at.getParent()) {
      if (at instanceof ScrollPane pane) {
        if (watched.add(pane)) {
          pane.viewportBoundsProperty().addListener(others);
        }
        Bounds its = pane.localToScene(pane.getLayoutBounds());
        top = Math.max(top, its.getMinY());
        bottom = Math.min(bottom, its.getMaxY());
      }
    }
    from = node.sceneToLocal(0, top).getY();
    to = node.sceneToLocal(0, bottom).getY();
  }

  /** Where it begins, in the node, in pixels. */
  double from() {
    return from;
  }

  /** Where it ends; not behind where it begins if nothing can be seen. */
  double to() {
    return to;
  }
}
