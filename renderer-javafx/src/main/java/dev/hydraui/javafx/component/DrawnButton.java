package dev.hydraui.javafx.component;

import dev.hydraui.component.Button;
import dev.hydraui.javafx.scene.Drawn;

/** A button. While it is busy it keeps the focus and takes no press. */
final class DrawnButton extends Drawn<Button<?>, Press> {

  DrawnButton() {
    super(new Press());
    node()
        .setOnAction(
            event -> {
              if (!component().busy()) {
                send(component().onPress());
              }
            });
  }

  @Override
  protected boolean isReusable() {
    return true;
  }

  @Override
  protected void show(Button<?> button) {
    Styles.set(node(), "h-button", Styles.of("", button.emphasis()));
    node().label(button.label(), button.icon());
    node().setDisable(button.disabled());
    node().busy(button.busy());
  }
}
