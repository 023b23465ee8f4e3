package dev.hydraui.javafx.component;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/** Names for what has no label in sight, where the text of a control is its value. */
final class Naming {

  private Naming() {}

  /** Names a node by a text that is only heard; the text of the node stays what it is. */
  static void of(Node node, String name, Pane beside) {
    Object known = node.getProperties().get(Naming.class);
    Label label = known instanceof Label before ? before : new Unseen();
    node.getProperties().put(Naming.class, label);
    if (label.getParent() != beside) {
      beside.getChildren().add(label);
    }
    label.setLabelFor(node);
    label.setText(name);
  }
}
