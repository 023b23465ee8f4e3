package dev.hydraui.javafx.component;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** A cell of a table, which is called what is in it. */
final class TableCellBox extends HBox {

  final Label text = Words.label("h-cell-text");

  /** Whether the Enter key begins to edit it. */
  boolean editable;

  /** Whether it is being edited: keys are the field's then. */
  boolean editing;

  TableCellBox() {
    text.setWrapText(false);
    text.setMinHeight(USE_COMPUTED_SIZE);
    getStyleClass().add("h-cell");
    getChildren().add(text);
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    if (attribute == AccessibleAttribute.TEXT) {
      List<String> said = new ArrayList<>();
      getChildrenUnmodifiable().forEach(child -> gather(child, said));
      return String.join(" ", said);
    }
    return super.queryAccessibleAttribute(attribute, parameters);
  }

  private static void gather(Node node, List<String> said) {
    if (!node.isVisible()) {
      return;
    }
    Object text = node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
    if (node.getAccessibleRole() != AccessibleRole.NODE
        && text instanceof String words
        && !words.isEmpty()) {
      said.add(words);
    } else if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> gather(child, said));
    }
  }
}
