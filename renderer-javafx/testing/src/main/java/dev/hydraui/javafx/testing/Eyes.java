package dev.hydraui.javafx.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;

/** What a person sees of a scene: texts, and controls by their names. On JavaFX's thread. */
public final class Eyes {

  private Eyes() {}

  /** Whether a text is seen, whole, below a node. */
  public static boolean see(Node root, String text) {
    return texts(root).contains(text);
  }

  /** Every text that is seen, as it is drawn, from the first to the last. */
  public static List<String> texts(Node root) {
    List<String> texts = new ArrayList<>();
    walk(
        root,
        node -> {
          String text = text(node);
          if (!text.isEmpty() && !(node instanceof Text && node.getParent() instanceof Labeled)) {
            texts.add(text);
          }
        });
    return texts;
  }

  /**
   * The first control of a type whose label, accessible name or text this is.
   *
   * @throws AssertionError where none is seen; it tells which there are
   */
  public static <N extends Node> N find(Node root, Class<N> type, String name) {
    List<Node> all = all(root, type);
    return all.stream()
        .filter(node -> name.equals(name(root, node)))
        .map(type::cast)
        .findFirst()
        .orElseThrow(
            () ->
                new AssertionError(
                    "no "
                        + type.getSimpleName()
                        + " "
                        + name
                        + " in "
                        + all.stream().map(node -> name(root, node)).collect(Collectors.toList())));
  }

  /** Every node of a type that is seen. */
  public static List<Node> all(Node root, Class<? extends Node> type) {
    List<Node> found = new ArrayList<>();
    walk(
        root,
        node -> {
          if (type.isInstance(node)) {
            found.add(node);
          }
        });
    return found;
  }

  /** The middle of a node, on the screen. */
  public static Point2D middle(Node node) {
    Bounds bounds = node.localToScreen(node.getLayoutBounds());
    return new Point2D(bounds.getCenterX(), bounds.getCenterY());
  }

  private static void walk(Node node, Consumer<Node> each) {
    if (!node.isVisible()) {
      return;
    }
    each.accept(node);
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> walk(child, each));
    }
  }

  private static String name(Node root, Node node) {
    if (node.getAccessibleText() != null) {
      return node.getAccessibleText();
    }
    return all(root, Label.class).stream()
        .map(Label.class::cast)
        .filter(label -> label.getLabelFor() == node)
        .map(Label::getText)
        .findFirst()
        .orElse(text(node));
  }

  private static String text(Node node) {
    String text = "";
    if (node instanceof Labeled labeled) {
      text = labeled.getText();
    } else if (node instanceof TextInputControl field) {
      text = field.getText();
    } else if (node instanceof Text drawn) {
      text = drawn.getText();
    }
    return text == null ? "" : text;
  }
}
