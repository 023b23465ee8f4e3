package dev.hydraui.javafx.component;

import dev.hydraui.component.Popover;
import dev.hydraui.javafx.scene.Drawn;
import dev.hydraui.javafx.scene.Focus;
import dev.hydraui.javafx.scene.Room;
import dev.hydraui.javafx.scene.Semantics;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** A button that shows its children beside it; the page stays in use. */
final class DrawnPopover extends Drawn<Popover<?>, Toggle> {

  private final VBox panel = new VBox();
  private final Floating popup = new Floating(node(), panel, this::leave);

  DrawnPopover() {
    super(new Toggle());
    panel.getStyleClass().add("h-popover-panel");
    panel.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            leave();
          }
        });
    Semantics.role("dialog").tell(panel);
    node().setOnAction(event -> send(component().onToggle().apply(!component().open())));
    room(Room.of(panel));
  }

  private void leave() {
    send(component().onToggle().apply(false));
  }

  @Override
  protected void show(Popover<?> popover) {
    Opener.write(node(), popover.label(), popover.icon());
    node().setDisable(popover.disabled());
    node().open(popover.open());
    panel.setAccessibleText(popover.label());
    if (popover.open() != popup.isOpen()) {
      surface().whenDrawn(this::follow);
    }
  }

  /** Shows what the state says, once all of it is there. */
  private void follow() {
    boolean open = component().open() && node().getScene() != null;
    if (open && !popup.isOpen()) {
      popup.open(surface());
      Focus.stops(panel).stream().findFirst().ifPresent(Node::requestFocus);
    } else if (!open && popup.isOpen()) {
      boolean inside = Focus.isWithin(node().getScene().getFocusOwner(), panel);
      popup.close();
      if (inside) {
        node().requestFocus();
      }
    }
  }
}
