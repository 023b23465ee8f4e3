package dev.hydraui.javafx.component;

import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

/** Holds nodes where they have been put, in the size that they were given. */
final class Placed extends Pane {

  @Override
  protected void layoutChildren() {}

  /** Shows of a pane what lies within its bounds. */
  static void cut(Pane pane) {
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(pane.widthProperty());
    clip.heightProperty().bind(pane.heightProperty());
    pane.setClip(clip);
  }
}
