package dev.hydraui.benchmarks.fx;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** The form of {@code bench keystroke}, written by hand: 1,000 texts of a certain length. */
final class HandForm implements Subject {

  private static final int FIELDS = 1_000;
  private static final int LEAST = 8;
  private final VBox box = new VBox();
  private final ScrollPane page = HandPage.of("Form", box);
  private final List<TextField> fields = new ArrayList<>();
  private final String[] values = new String[FIELDS];

  HandForm() {
    for (int i = 0; i < FIELDS; i++) {
      box.getChildren().add(entry(i));
    }
  }

  private VBox entry(int number) {
    TextField field = new TextField();
    Label label = new Label("Field " + (number + 1));
    label.setLabelFor(field);
    label.getStyleClass().add("h-label");
    Label error = new Label();
    error.getStyleClass().add("h-error");
    error.setWrapText(true);
    VBox entry = new VBox(label, field);
    entry.getStyleClass().add("h-field");
    values[number] = "";
    field
        .textProperty()
        .addListener(
            (text, before, after) -> {
              values[number] = after;
              int length = after.length();
              boolean right = length == 0 || length >= LEAST;
              if (right) {
                entry.getChildren().remove(error);
              } else {
                error.setText(length + " characters are too few: at least " + LEAST);
                if (error.getParent() == null) {
                  entry.getChildren().add(error);
                }
              }
            });
    fields.add(field);
    return entry;
  }

  @Override
  public Parent root() {
    return page;
  }

  @Override
  public void perform(Task task) {
    throw new IllegalStateException("A form has no rows");
  }

  @Override
  public List<TextField> fields() {
    return fields;
  }
}
