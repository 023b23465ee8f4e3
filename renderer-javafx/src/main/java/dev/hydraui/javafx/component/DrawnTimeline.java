package dev.hydraui.javafx.component;

import dev.hydraui.component.Timeline;
import dev.hydraui.javafx.scene.Drawn;
import dev.hydraui.javafx.scene.Room;
import dev.hydraui.javafx.scene.Semantics;
import javafx.scene.layout.VBox;

/** What happened, in order. */
final class DrawnTimeline extends Drawn<Timeline<?>, VBox> {

  DrawnTimeline() {
    super(new VBox());
    node().getStyleClass().add("h-timeline");
    room(Room.of(node()));
  }

  @Override
  protected void show(Timeline<?> timeline) {
    node().setAccessibleText(timeline.label());
    Semantics.role("list").in("busy", timeline.busy()).tell(node());
    Styles.flag(node(), "busy", timeline.busy());
  }
}
