package dev.hydraui.javafx.component;

import dev.hydraui.component.Icon;
import dev.hydraui.javafx.scene.Drawn;
import javafx.scene.AccessibleRole;

/** A picture that stands for something. */
final class DrawnIcon extends Drawn<Icon<?>, Glyph> {

  DrawnIcon() {
    super(new Glyph(""));
  }

  @Override
  protected void show(Icon<?> icon) {
    node().show(icon.name());
    boolean says = !icon.label().isEmpty();
    node().setAccessibleRole(says ? AccessibleRole.IMAGE_VIEW : AccessibleRole.NODE);
    node().setAccessibleText(icon.label());
  }
}
