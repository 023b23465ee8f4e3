package dev.hydraui.javafx.scene;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Follows the focus through a scene, and tells those who want to know that it has left them. */
public final class Focus {

  private static final List<Class<?>> FIELDS =
      List.of(
          TextInputControl.class,
          ComboBoxBase.class,
          CheckBox.class,
          RadioButton.class,
          Slider.class);

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

  /** Whether a node stands in a scene and nothing around it is hidden. */
  static boolean isSeen(Node node) {
    Node at = node.getScene() == null ? null : node.getParent();
    while (at != null && at.isVisible() && at.getParent() != null) {
      at = at.getParent();
    }
    return at != null && at.isVisible();
  }

  /** What the Tab key leads to in a node, in order. */
  public static List<Node> stops(Node within) {
    List<Node> stops = new ArrayList<>();
    gather(within, stops);
    return stops;
  }

  /**
   * What takes the focus in a node: of several choices the one that is chosen, else what can be
   * filled in, else what can be pressed, else the node itself.
   */
  public static Node first(Node within) {
    List<Node> stops = stops(within);
    return stops.stream()
        .filter(stop -> stop instanceof RadioButton radio && radio.isSelected())
        .findFirst()
        .or(() -> stops.stream().filter(Focus::isField).findFirst())
        .or(() -> stops.stream().findFirst())
        .orElse(within);
  }

  private static boolean isField(Node node) {
    return FIELDS.stream().anyMatch(kind -> kind.isInstance(node));
  }

  private static void gather(Node node, List<Node> stops) {
    if (!node.isVisible() || node.isDisabled()) {
      return;
    }
    if (node.isFocusTraversable()) {
      stops.add(node);
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> gather(child, stops));
    }
  }

  /** The Tab key goes round in a node, and never out of it. */
  public static void keepIn(Node node) {
    node.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.TAB && !event.isControlDown() && !event.isAltDown()) {
            List<Node> stops = stops(node);
            int at = stops.indexOf(node.getScene().getFocusOwner());
            int next = event.isShiftDown() ? Math.max(at, 0) - 1 : at + 1;
            event.consume();
            if (!stops.isEmpty()) {
              stops.get(Math.floorMod(next, stops.size())).requestFocus();
            }
          }
        });
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
    Held.watch(scene);
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
