package dev.hydraui.javafx.component;

import dev.hydraui.component.Item;
import dev.hydraui.javafx.scene.Drawn;
import dev.hydraui.javafx.scene.Room;
import dev.hydraui.javafx.scene.Semantics;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** An item of a list. */
final class DrawnItem extends Drawn<Item<?>, HBox> {

  private final CheckBox check = new CheckBox();
  private final Label title = Words.label("h-item-title");
  private final Way way = new Way("h-link");
  private final Press press = new Press();
  private final StackPane name = new StackPane();
  private final Label description = Words.label("h-item-description");
  private final VBox text = new VBox(name, description);
  private final Lines aside = new Lines();
  private int presses;

  DrawnItem() {
    super(new HBox());
    name.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    text.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    press.getStyleClass().add("h-item-button");
    press.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> presses = event.getClickCount());
    press.setOnAction(event -> pressed());
    way.setOnAction(event -> followed());
    way.setOnBeside(() -> surface().openBeside(component().href()));
    check.setOnAction(
        event -> send(component().onCheck().map(toEvent -> toEvent.apply(check.isSelected()))));
    aside.getStyleClass().addAll("h-row", "h-item-aside");
    HBox.setHgrow(text, Priority.ALWAYS);
    node().getStyleClass().add("h-item");
    node().getChildren().addAll(check, text, aside);
    Semantics.role("listitem").tell(node());
    room(Room.of(aside));
  }

  private void followed() {
    Item<?> item = component();
    if (item.onOpen().isPresent()) {
      send(item.onOpen());
    } else {
      surface().open(item.href());
    }
  }

  /** One press opens; where nothing takes that, two do, or one by a key. */
  private void pressed() {
    Item<?> item = component();
    int count = presses;
    presses = 0;
    if (item.onOpen().isPresent()) {
      send(item.onOpen());
    } else if (count != 1) {
      send(item.onDoublePress());
    }
  }

  @Override
  protected void show(Item<?> item) {
    boolean leads = !item.href().isEmpty() && Href.isSafe(item.href());
    boolean opens = item.onOpen().isPresent() || item.onDoublePress().isPresent();
    title.setText(item.title());
    way.setText(item.title());
    press.label(item.title(), "");
    javafx.scene.Node shown = leads ? way : opens ? press : title;
    if (!name.getChildren().contains(shown)) {
      name.getChildren().setAll(shown);
    }
    Words.there(name, !item.title().isEmpty());
    Words.write(description, item.description());
    Words.there(text, !item.title().isEmpty() || !item.description().isEmpty());
    Words.there(check, item.onCheck().isPresent());
    Styles.flag(node(), "checked", item.checked() && item.onCheck().isPresent());
    check.setAccessibleText(item.title());
    Words.there(aside, !item.children().isEmpty());
    if (!isAwaiting()) {
      check.setSelected(item.checked());
    }
  }
}
