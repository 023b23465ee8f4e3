package dev.hydraui.javafx.component;

import dev.hydraui.component.Page;
import dev.hydraui.javafx.scene.Drawn;
import dev.hydraui.javafx.scene.Focus;
import dev.hydraui.javafx.scene.Room;
import dev.hydraui.javafx.scene.Semantics;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A page under its heading. Another one takes the focus there, but not from what is filled in. */
final class DrawnPage extends Drawn<Page<?>, ScrollPane> {

  private final Label title = Words.label("h-page-title");
  private final Label description = Words.label("h-page-description");
  private final Pile body = new Pile();
  private String shown = "";
  private boolean appeared;

  DrawnPage() {
    super(new ScrollPane());
    VBox head = new VBox(title, description);
    head.getStyleClass().add("h-page-head");
    body.getStyleClass().add("h-page-body");
    Pile page = new Pile();
    page.getChildren().addAll(head, body);
    page.getStyleClass().add("h-page-content");
    node().getStyleClass().add("h-page");
    node().setContent(page);
    node().setFitToWidth(true);
    node().setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    node().setFocusTraversable(false);
    HBox.setHgrow(node(), Priority.ALWAYS);
    VBox.setVgrow(node(), Priority.ALWAYS);
    DrawnHeading.tell(title, 1);
    Semantics.role("main").tell(node());
    room(Room.of(body));
  }

  @Override
  protected void show(Page<?> page) {
    Words.write(title, page.title());
    Words.write(description, page.description());
    if (!shown.equals(page.title())) {
      shown = page.title();
      surface().title(page.title());
      if (appeared || !surface().isFocusFree()) {
        surface().whenDrawn(this::announce);
      }
    }
    appeared = true;
  }

  private void announce() {
    Node owner = node().getScene() == null ? null : node().getScene().getFocusOwner();
    boolean typing = owner instanceof TextInputControl && Focus.isWithin(owner, node());
    if (!typing && !shown.isEmpty()) {
      node().setVvalue(0);
      title.requestFocus();
    }
  }
}
