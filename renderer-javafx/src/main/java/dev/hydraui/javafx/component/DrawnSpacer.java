package dev.hydraui.javafx.component;

import dev.hydraui.component.Spacer;
import dev.hydraui.javafx.scene.Drawn;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Takes the space that is left in a row. */
final class DrawnSpacer extends Drawn<Spacer<?>, Region> {

  DrawnSpacer() {
    super(new Region());
    HBox.setHgrow(node(), Priority.ALWAYS);
  }

  @Override
  protected void show(Spacer<?> spacer) {}
}
