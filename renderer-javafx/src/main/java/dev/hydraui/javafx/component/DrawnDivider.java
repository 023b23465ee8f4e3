package dev.hydraui.javafx.component;

import dev.hydraui.component.Divider;
import dev.hydraui.javafx.scene.Drawn;
import dev.hydraui.javafx.scene.Semantics;
import javafx.scene.layout.Region;

/** A line between two parts. */
final class DrawnDivider extends Drawn<Divider<?>, Region> {

  DrawnDivider() {
    super(new Region());
    node().getStyleClass().add("h-divider");
    Semantics.role("separator").tell(node());
  }

  @Override
  protected void show(Divider<?> divider) {}
}
