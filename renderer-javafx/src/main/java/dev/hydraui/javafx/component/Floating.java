package dev.hydraui.javafx.component;

import dev.hydraui.javafx.scene.Focus;
import dev.hydraui.javafx.scene.Surface;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** What stands over the page beside the thing that it belongs to, which stays in use. */
final class Floating {

  private final Node anchor;
  private final Region content;
  private final Pane layer = new Layer();
  private final EventHandler<MouseEvent> elsewhere;
  private Surface surface;

  /**
   * @param left called when a press elsewhere asks to close it
   */
  Floating(Node anchor, Region content, Runnable left) {
    this.anchor = anchor;
    this.content = content;
    content.getStyleClass().add("h-popup");
    layer.setPickOnBounds(false);
    layer.getChildren().add(content);
    elsewhere =
        event -> {
          Node target = (Node) event.getTarget();
          if (!Focus.isWithin(target, layer) && !Focus.isWithin(target, anchor)) {
            left.run();
          }
        };
    anchor
        .sceneProperty()
        .addListener(
            (scene, before, after) -> {
              if (after == null) {
                close();
              }
            });
  }

  boolean isOpen() {
    return surface != null;
  }

  void open(Surface on) {
    if (surface == null) {
      surface = on;
      on.lay(layer);
      on.motion().dropIn(content);
      on.root().addEventFilter(MouseEvent.MOUSE_PRESSED, elsewhere);
    }
  }

  void close() {
    if (surface != null) {
      surface.root().removeEventFilter(MouseEvent.MOUSE_PRESSED, elsewhere);
      surface.motion().leave(content);
      surface.lift(layer);
      surface = null;
    }
  }

  /** Below the anchor, or above it where there is more room; within the window always. */
  private final class Layer extends Pane {

    @Override
    protected void layoutChildren() {
      Bounds at = sceneToLocal(anchor.localToScene(anchor.getLayoutBounds()));
      double least = content.minWidth(-1);
      double width = Math.min(Math.max(content.prefWidth(-1), least), getWidth());
      if (content.getStyleClass().contains("h-as-wide")) {
        width = Math.max(width, at.getWidth());
      }
      double below = getHeight() - at.getMaxY();
      double wanted = content.prefHeight(width);
      boolean up = wanted > below && at.getMinY() > below;
      double height = Math.min(wanted, up ? at.getMinY() : below);
      boolean fromRight =
          anchor.getEffectiveNodeOrientation()
              == NodeOrientation.RIGHT_TO_LEFT
              != (getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT);
      double x = fromRight ? at.getMaxX() - width : at.getMinX();
      content.resizeRelocate(
          snapPositionX(Math.max(0, Math.min(x, getWidth() - width))),
          snapPositionY(up ? at.getMinY() - height : at.getMaxY()),
          snapSizeX(width),
          snapSizeY(height));
    }
  }
}
