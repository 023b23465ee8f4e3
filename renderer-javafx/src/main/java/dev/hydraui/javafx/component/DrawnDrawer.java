package dev.hydraui.javafx.component;

import dev.hydraui.component.Drawer;
import dev.hydraui.component.Side;
import dev.hydraui.javafx.scene.Motion;
import javafx.geometry.Pos;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

/** A panel that slides in over the page. */
final class DrawnDrawer extends Modal<Drawer<?>> {

  private final Press close = Press.ofIcon();

  DrawnDrawer() {
    panel.getStyleClass().add("h-drawer");
    panel.setMaxHeight(Double.MAX_VALUE);
    head.getChildren().add(close);
    close.setOnAction(event -> leave());
    scrim.addEventHandler(
        MouseEvent.MOUSE_PRESSED,
        event -> {
          if (event.getTarget() == scrim) {
            leave();
          }
        });
  }

  @Override
  void leave() {
    send(component().onClose());
  }

  @Override
  void come(Motion motion) {
    super.come(motion);
    motion.slideIn(panel, component().side() == Side.START ? -1 : 1);
  }

  @Override
  void go(Motion motion) {
    boolean right = (component().side() == Side.END) != surface().words().isRightToLeft();
    motion.unveil();
    motion.leave(panel, right ? 1 : -1);
  }

  @Override
  protected void show(Drawer<?> drawer) {
    write("dialog", drawer.title(), drawer.description());
    close.icon("close", surface().words().close());
    boolean start = drawer.side() == Side.START;
    StackPane.setAlignment(panel, start ? Pos.CENTER_LEFT : Pos.CENTER_RIGHT);
  }
}
