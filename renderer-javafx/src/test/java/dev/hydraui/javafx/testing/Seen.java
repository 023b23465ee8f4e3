package dev.hydraui.javafx.testing;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;

/** What is to be seen in a part of a scene. On JavaFX's thread. */
public final class Seen {

  private Seen() {}

  /** Every text of a label or a button, in order. */
  public static List<String> texts(Node within) {
    List<String> texts = new ArrayList<>();
    for (Node node : all(within)) {
      if (node instanceof Labeled labeled && !labeled.getText().isEmpty()) {
        texts.add(labeled.getText());
      }
    }
    return texts;
  }

  /** The button that says this, or is told to be called so. */
  public static ButtonBase button(Node within, String text) {
    return all(within).stream()
        .filter(node -> node instanceof ButtonBase button && isCalled(button, text))
        .map(ButtonBase.class::cast)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no button " + text + " in " + texts(within)));
  }

  private static boolean isCalled(ButtonBase button, String text) {
    return text.equals(button.getText()) || text.equals(button.getAccessibleText());
  }

  private static List<Node> all(Node within) {
    List<Node> all = new ArrayList<>();
    if (within.isVisible()) {
      all.add(within);
      if (within instanceof Parent parent) {
        parent.getChildrenUnmodifiable().forEach(child -> all.addAll(all(child)));
      }
    }
    return all;
  }
}
