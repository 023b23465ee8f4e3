package dev.hydraui.javafx.component;

import dev.hydraui.component.Timeline;
import dev.hydraui.javafx.scene.Drawn;
import dev.hydraui.javafx.scene.Semantics;

/** What happened, in order. */
final class DrawnTimeline extends Drawn<Timeline<?>, LongBox> {

  DrawnTimeline() {
    super(new LongBox());
    node().getStyleClass().add("h-timeline");
    node().whenDrawn(task -> surface().whenDrawn(task));
    room(node());
    glide();
  }

  @Override
  protected void show(Timeline<?> timeline) {
    node().setAccessibleText(timeline.label());
    Semantics.role("list").in("busy", timeline.busy()).tell(node());
    Styles.flag(node(), "busy", timeline.busy());
  }
}
