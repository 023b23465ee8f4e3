package dev.hydraui.javafx.component;

import dev.hydraui.component.Badge;
import dev.hydraui.javafx.scene.Drawn;
import javafx.scene.control.Label;

/** A short mark. */
final class DrawnBadge extends Drawn<Badge<?>, Label> {

  DrawnBadge() {
    super(Words.label("h-badge"));
  }

  @Override
  protected boolean isReusable() {
    return true;
  }

  @Override
  protected void show(Badge<?> badge) {
    Styles.set(node(), "h-badge", Styles.of("tone-", badge.tone()));
    node().setText(badge.label());
  }
}
