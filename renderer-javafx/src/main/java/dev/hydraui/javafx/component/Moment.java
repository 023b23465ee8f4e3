package dev.hydraui.javafx.component;

import atlantafx.base.controls.Calendar;
import dev.hydraui.message.Messages;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;

/**
 * A day, a time or both, written as the language of the screen writes it and sent as ISO 8601;
 * where there is a day, a calendar beside it.
 */
final class Moment extends HBox {

  final TextLine input = new TextLine();

  private final Typing typing;
  private final Consumer<String> changed;
  private final Press opening = Press.ofIcon();
  private final boolean hasTime;
  private MomentText form;
  private boolean edited;
  private boolean unread;
  private Runnable judged = () -> {};

  /**
   * @param changed told of the value when the person has changed it
   */
  Moment(boolean hasDay, boolean hasTime, Consumer<String> changed) {
    this.changed = changed;
    this.hasTime = hasTime;
    form = new MomentText(hasDay, hasTime, Locale.ROOT);
    typing = new Typing(input, this::typed);
    input.tell(() -> form.sent(input.getText(), false));
    input.focusedProperty().addListener((focused, before, after) -> finished());
    HBox.setHgrow(input, Priority.ALWAYS);
    getStyleClass().add("h-moment");
    getChildren().add(input);
    if (hasDay) {
      addCalendar();
    }
  }

  /** Is called when a text that is no moment was left there, and when it is written anew. */
  void whenJudged(Runnable does) {
    judged = does;
  }

  /** What is wrong with what was left there; nothing if that is a moment. */
  String complaint(Messages words) {
    return unread ? words.writeAs(form.example()) : "";
  }

  private void typed(String text) {
    edited = true;
    judge(false);
    changed.accept(form.sent(text, false));
  }

  /**
   * What was left is written as all others are. What the machine wrote itself is for the machine to
   * judge.
   */
  private void finished() {
    String text = input.getText();
    if (!input.isFocused() && input.isEditable()) {
      String value = form.sent(text, true);
      if (!value.equals(form.sent(text, false))) {
        changed.accept(value);
      }
      typing.write(form.shown(value));
      judge((edited || unread) && !form.isRead(text));
      edited = false;
    }
  }

  private void judge(boolean isUnread) {
    if (unread != isUnread) {
      unread = isUnread;
      judged.run();
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
    // What the style sheets say of the root they say of what they are given to as well.
    surface.getStyleClass().setAll("root", "h-popup", "h-calendar");
    surface.setNodeOrientation(getEffectiveNodeOrientation());
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
      return LocalDate.parse(value().split("T")[0]);
    } catch (DateTimeParseException none) {
      return LocalDate.now(java.time.ZoneId.systemDefault());
    }
  }

  private String value() {
    return form.sent(input.getText(), true);
  }

  /** What follows the day. */
  private String time() {
    int at = value().indexOf('T');
    return at < 0 ? hasTime ? "T00:00" : "" : value().substring(at);
  }

  /**
   * @param language of the screen
   */
  void show(String value, String language, boolean readOnly, boolean awaiting) {
    form = new MomentText(form.hasDay(), form.hasTime(), MomentText.of(language));
    input.setEditable(!readOnly);
    opening.setDisable(readOnly);
    boolean says = input.isFocused() && form.sent(input.getText(), false).equals(value);
    if (!awaiting && !says) {
      typing.write(form.shown(value));
      judge(unread && value.equals(input.getText()));
    }
  }
}
