package dev.hydraui.javafx.component;

import dev.hydraui.component.TimelineItem;
import dev.hydraui.javafx.scene.Drawn;
import dev.hydraui.javafx.scene.Room;
import dev.hydraui.javafx.scene.Semantics;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Something that happened: a mark on a line, and what there is to say. */
final class DrawnTimelineItem extends Drawn<TimelineItem<?>, HBox> {

  private final Glyph icon = new Glyph("");
  private final Region dot = new Region();
  private final StackPane mark = new StackPane(icon, dot);
  private final Label title = Words.label("h-timeline-title");
  private final Label time = Words.label("h-timeline-time");
  private final Label text = Words.label("h-timeline-text");
  private final VBox rest = new VBox();

  DrawnTimelineItem() {
    super(new HBox());
    dot.getStyleClass().add("h-timeline-dot");
    Region line = new Region();
    line.getStyleClass().add("h-timeline-line");
    VBox.setVgrow(line, Priority.ALWAYS);
    VBox side = new VBox(mark, line);
    side.getStyleClass().add("h-timeline-side");
    rest.getStyleClass().add("h-column");
    VBox body = new VBox(title, time, text, rest);
    body.getStyleClass().add("h-timeline-body");
    HBox.setHgrow(body, Priority.ALWAYS);
    node().getStyleClass().add("h-timeline-item");
    node().getChildren().addAll(side, body);
    Semantics.role("listitem").tell(node());
    room(Room.of(rest));
  }

  @Override
  protected void show(TimelineItem<?> item) {
    Styles.set(mark, "h-timeline-mark", Tones.styleClass(item.tone()));
    icon.show(item.icon());
    Words.there(dot, item.icon().isEmpty());
    title.setText(item.title());
    Words.write(time, item.time());
    Words.write(text, item.text());
    Words.there(rest, !item.children().isEmpty());
  }
}
