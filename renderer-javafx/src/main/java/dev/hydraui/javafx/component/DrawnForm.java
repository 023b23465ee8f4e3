package dev.hydraui.javafx.component;

import dev.hydraui.component.Form;
import dev.hydraui.javafx.scene.Drawn;
import dev.hydraui.javafx.scene.Focus;
import dev.hydraui.javafx.scene.Room;
import dev.hydraui.javafx.scene.Semantics;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/**
 * Fields that are sent together: by Enter in a line of text, or by the events of buttons in it.
 * Each time that it was sent in vain the first field that is wrong takes the focus.
 */
final class DrawnForm extends Drawn<Form<?>, VBox> {

  private int refusals;

  DrawnForm() {
    super(new VBox());
    node().getStyleClass().add("h-form");
    Semantics.role("form").tell(node());
    node().addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    room(Room.of(node()));
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField) {
      event.consume();
      send(component().onSubmit());
    }
  }

  @Override
  protected void show(Form<?> form) {
    node().setAccessibleText(form.label());
    if (form.refusals() > refusals) {
      surface()
          .whenDrawn(() -> wrong(node()).ifPresent(wrong -> Focus.first(wrong).requestFocus()));
    }
    refusals = form.refusals();
  }

  /** The first that is seen and wrong. */
  private static Optional<Node> wrong(Node within) {
    if (within.isVisible() && Styles.has(within, "invalid")) {
      return Optional.of(within);
    }
    if (within.isVisible() && within instanceof Parent parent) {
      for (Node child : parent.getChildrenUnmodifiable()) {
        Optional<Node> found = wrong(child);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }
}
