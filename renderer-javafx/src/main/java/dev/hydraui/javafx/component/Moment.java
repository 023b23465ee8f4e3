package dev.hydraui.javafx.component;

import atlantafx.base.controls.Calendar;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;

/** A day, a time or both, as ISO 8601 text; where there is a day, a calendar beside it. */
final class Moment extends HBox {

  final TextLine input = new TextLine();

  private final Typing typing;
  private final Consumer<String> changed;
  private final Press opening = Press.ofIcon();

  /**
   * @param changed told of the text when the person has changed it
   */
  Moment(boolean hasDay, Consumer<String> changed) {
    this.changed = changed;
    typing = new Typing(input, changed);
    HBox.setHgrow(input, Priority.ALWAYS);
    getStyleClass().add("h-moment");
    getChildren().add(input);
    if (hasDay) {
      addCalendar();
    }
  }

  /** For a pointer; by keys a day is typed, and Alt with the down key opens the calendar too. */
  private void addCalendar() {
    opening.icon("calendar", "");
    opening.setAccessibleRole(AccessibleRole.NODE);
    opening.setFocusTraversable(false);
    opening.setOnAction(event -> open());
    input.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.DOWN && event.isAltDown()) {
            event.consume();
            open();
          }
        });
    getChildren().add(opening);
  }

  private void open() {
    Popup popup = new Popup();
    Calendar calendar = new Calendar(day());
    StackPane surface = new StackPane(calendar);
    surface.getStyleClass().addAll("h-popup", "h-calendar");
    surface.getStylesheets().setAll(sheets());
    calendar
        .valueProperty()
        .addListener(
            (value, before, after) -> {
              popup.hide();
              if (after != null) {
                changed.accept(after + time());
              }
            });
    popup.getContent().add(surface);
    popup.setAutoHide(true);
    popup.setHideOnEscape(true);
    Bounds bounds = localToScreen(getLayoutBounds());
    popup.show(input, bounds.getMinX(), bounds.getMaxY());
    calendar.requestFocus();
  }

  /**
   * A popup is a scene of its own: it is dressed as the node that it belongs to. Style sheets of
   * the whole scene it has anyway.
   */
  private java.util.List<String> sheets() {
    for (javafx.scene.Parent at = getParent(); at != null; at = at.getParent()) {
      if (at.getStyleClass().contains("h-root")) {
        return at.getStylesheets();
      }
    }
    return java.util.List.of();
  }

  /** The day that is there, or today. */
  private LocalDate day() {
    try {
      return LocalDate.parse(input.getText().split("T")[0]);
    } catch (DateTimeParseException none) {
      return LocalDate.now(java.time.ZoneId.systemDefault());
    }
  }

  /** What follows the day. */
  private String time() {
    int at = input.getText().indexOf('T');
    return at < 0 ? "" : input.getText().substring(at);
  }

  void show(String value, boolean readOnly, boolean awaiting) {
    input.setEditable(!readOnly);
    opening.setDisable(readOnly);
    if (!awaiting) {
      typing.write(value);
    }
  }
}
