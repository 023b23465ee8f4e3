package dev.hydraui.javafx.component;

import dev.hydraui.component.Alignment;
import dev.hydraui.component.Stack;
import dev.hydraui.javafx.scene.Drawn;
import dev.hydraui.javafx.scene.Room;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** Its children one above another in depth. */
final class DrawnStack extends Drawn<Stack<?>, DrawnStack.Depth> {

  DrawnStack() {
    super(new Depth());
    node().getStyleClass().add("h-stack");
    room(Room.of(node()));
  }

  @Override
  protected void show(Stack<?> stack) {
    node().across = stack.across();
    node().down = stack.down();
    node().requestLayout();
  }

  /** Lets its children keep their size where they need not fill it. */
  static final class Depth extends StackPane {
    private Alignment across = Alignment.START;
    private Alignment down = Alignment.START;

    @Override
    protected void layoutChildren() {
      Insets insets = getInsets();
      double width = getWidth() - insets.getLeft() - insets.getRight();
      double height = getHeight() - insets.getTop() - insets.getBottom();
      for (Node child : getManagedChildren()) {
        layoutInArea(
            child,
            insets.getLeft(),
            insets.getTop(),
            width,
            height,
            0,
            Insets.EMPTY,
            across == Alignment.BETWEEN,
            down == Alignment.BETWEEN,
            across == Alignment.END
                ? HPos.RIGHT
                : across == Alignment.CENTER ? HPos.CENTER : HPos.LEFT,
            down == Alignment.END
                ? VPos.BOTTOM
                : down == Alignment.CENTER ? VPos.CENTER : VPos.TOP);
      }
    }
  }
}
