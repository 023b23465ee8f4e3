package dev.hydraui.javafx.component;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** Labels of this renderer: they wrap, and end with what can be seen. */
final class Words {

  private Words() {}

  static Label label(String styleClass) {
    Label label = new WrappedLabel();
    label.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
    label.getStyleClass().add(styleClass);
    return label;
  }

  /** A label that is only seen: something else says it to those who do not see. */
  static Label seen(String styleClass) {
    Label label = label(styleClass);
    label.setAccessibleRole(AccessibleRole.NODE);
    return label;
  }

  /** Writes a text; where there is none the label takes no room. */
  static void write(Label label, String text) {
    label.setText(text);
    there(label, !text.isEmpty());
  }

  /** Whether a node is there: it is neither seen nor takes room otherwise. */
  static void there(Node node, boolean there) {
    node.setVisible(there);
    node.setManaged(there);
  }
}
