package dev.hydraui.javafx.component;

import dev.hydraui.component.Scroll;
import dev.hydraui.javafx.scene.Drawn;
import dev.hydraui.javafx.scene.Room;
import dev.hydraui.javafx.scene.Semantics;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** A region that is no higher than it may be: what is in it scrolls. */
final class DrawnScroll extends Drawn<Scroll<?>, ScrollPane> {

  DrawnScroll() {
    super(new ScrollPane());
    VBox body = new VBox();
    body.getStyleClass().add("h-column");
    node().setContent(body);
    node().setFitToWidth(true);
    node().setFocusTraversable(true);
    node().setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    Semantics.role("region").tell(node());
    room(Room.of(body));
  }

  @Override
  protected void show(Scroll<?> scroll) {
    Styles.set(node(), "h-scroll", Styles.of("scroll-", scroll.size()));
    node().setAccessibleText(scroll.label());
  }
}
