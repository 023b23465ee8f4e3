package dev.hydraui.javafx.component;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A thing in a tree: its line, and what is in it. */
final class TreeLine extends VBox {

  final Glyph arrow = new Glyph("next");
  final Glyph icon = new Glyph("");
  final Label label = Words.seen("h-tree-label");
  final Turning turning = new Turning();
  final HBox line = new HBox(arrow, icon, label, turning);
  final LongBox inside = new LongBox();

  /** What the keys of the tree ask of it. */
  Runnable select = () -> {};

  Runnable expand = () -> {};
  Runnable collapse = () -> {};
  boolean canExpand;
  boolean expanded;

  TreeLine() {
    getStyleClass().add("h-tree-item");
    line.getStyleClass().add("h-tree-line");
    inside.getStyleClass().add("h-tree-group");
    getChildren().addAll(line, inside);
  }
}
