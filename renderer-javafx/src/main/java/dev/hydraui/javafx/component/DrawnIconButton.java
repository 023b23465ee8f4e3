package dev.hydraui.javafx.component;

import dev.hydraui.component.IconButton;
import dev.hydraui.javafx.scene.Drawn;

/** A button that shows an icon only. */
final class DrawnIconButton extends Drawn<IconButton<?>, Press> {

  DrawnIconButton() {
    super(Press.ofIcon());
    node().setOnAction(event -> send(component().onPress()));
  }

  @Override
  protected void show(IconButton<?> button) {
    node().icon(button.icon(), button.label());
    node().setDisable(button.disabled());
  }
}
