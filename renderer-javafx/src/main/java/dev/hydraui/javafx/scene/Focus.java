package dev.hydraui.javafx.scene;

import javafx.scene.Node;
import javafx.scene.Scene;

/** Follows the focus through a scene, and tells those who want to know that it has left them. */
public final class Focus {

  private Focus() {}

  /** Calls when the focus was at the node or in it, and has gone elsewhere in the scene. */
  public static void onLeave(Node node, Runnable left) {
    node.getProperties().put(Focus.class, left);
  }

  /** Whether a node is another one or stands in it. */
  public static boolean isWithin(Node node, Node around) {
    Node at = node;
    while (at != null && at != around) {
      at = at.getParent();
    }
    return at != null;
  }

  /** Follows the focus wherever the root is. */
  static void follow(Node root) {
    root.sceneProperty()
        .addListener(
            (scene, before, after) -> {
              if (after != null) {
                follow(root, after);
              }
            });
  }

  private static void follow(Node root, Scene scene) {
    scene
        .focusOwnerProperty()
        .addListener(
            (owner, before, after) -> {
              if (root.getScene() == scene) {
                leave(before, after);
              }
            });
  }

  private static void leave(Node from, Node to) {
    for (Node at = from; at != null; at = at.getParent()) {
      if (at.hasProperties()
          && at.getProperties().get(Focus.class) instanceof Runnable left
          && !isWithin(to, at)) {
        left.run();
      }
    }
  }
}
