package dev.hydraui.javafx.component;

import dev.hydraui.component.Text;
import dev.hydraui.javafx.scene.Drawn;
import javafx.scene.control.Label;

/** A run of text. */
final class DrawnText extends Drawn<Text<?>, Label> {

  DrawnText() {
    super(Words.label("h-text"));
  }

  @Override
  protected boolean isReusable() {
    return true;
  }

  @Override
  protected void show(Text<?> text) {
    Styles.set(node(), "h-text", Styles.of("", text.style()));
    node().setText(text.value());
  }
}
