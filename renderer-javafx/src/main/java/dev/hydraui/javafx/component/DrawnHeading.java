package dev.hydraui.javafx.component;

import dev.hydraui.component.Heading;
import dev.hydraui.javafx.scene.Drawn;
import dev.hydraui.javafx.scene.Semantics;
import javafx.scene.control.Label;

/** A heading. */
final class DrawnHeading extends Drawn<Heading<?>, Label> {

  DrawnHeading() {
    super(Words.label("h-heading"));
  }

  /** Tells of a label that it is a heading. */
  static void tell(Label label, int level) {
    Semantics.role("heading").in("level " + level).tell(label);
  }

  @Override
  protected void show(Heading<?> heading) {
    Styles.set(node(), "h-heading", "h-level-" + heading.level());
    node().setText(heading.value());
    tell(node(), heading.level());
  }
}
