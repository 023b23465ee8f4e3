package dev.hydraui.javafx.component;

import dev.hydraui.component.TagsField;
import dev.hydraui.javafx.scene.Drawn;
import dev.hydraui.javafx.scene.Focus;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Several short texts of the person's own. */
final class DrawnTagsField extends Drawn<TagsField<?>, Field> {

  private final TextLine input = new TextLine();
  private final Chips chips = new Chips(input, this::remove);
  private List<String> shown = List.of();
  private boolean offered;

  DrawnTagsField() {
    super(new Field("h-chip-field"));
    VBox whole = new VBox(chips, input);
    whole.getStyleClass().add("h-chip-box");
    HBox.setHgrow(whole, javafx.scene.layout.Priority.ALWAYS);
    node().input(input, whole);
    input
        .textProperty()
        .addListener(
            (text, before, after) -> {
              offered = false;
              if (after.indexOf(',') >= 0) {
                Platform.runLater(this::add);
              }
            });
    input.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER && add()) {
            event.consume();
          }
        });
    Focus.onLeave(
        node().control,
        () -> {
          add();
          send(component().onBlur());
        });
  }

  private boolean canChange() {
    return !component().disabled() && !component().readOnly();
  }

  private void remove(int index) {
    if (canChange()) {
      send(component().onChange().apply(Chips.without(component().values(), index)));
    }
  }

  /** What is typed is to become tags; until it has, it stays in the field. */
  private boolean add() {
    List<String> more = split(input.getText());
    if (more.isEmpty() || offered || !canChange()) {
      return false;
    }
    input.setText(String.join(", ", more));
    input.positionCaret(input.getLength());
    offered = true;
    send(component().onChange().apply(Chips.with(component().values(), more)));
    return true;
  }

  /** The texts between commas, without blanks around them. */
  private static List<String> split(String text) {
    List<String> parts = new ArrayList<>();
    for (String part : text.split(",", -1)) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    return parts;
  }

  @Override
  protected void show(TagsField<?> tags) {
    if (!shown.equals(tags.values())) {
      shown = tags.values();
      if (offered) {
        input.setText("");
      }
    }
    node()
        .write(
            new FieldText(
                tags.label(),
                tags.description(),
                tags.error(),
                tags.required(),
                tags.disabled(),
                tags.readOnly(),
                tags.busy()));
    input.setEditable(!tags.readOnly());
    input.setPromptText(tags.values().isEmpty() ? tags.placeholder() : "");
    boolean fixed = tags.disabled() || tags.readOnly();
    chips.write(tags.label(), tags.values(), surface().words()::remove, fixed);
  }
}
