package dev.hydraui.javafx.component;

import dev.hydraui.component.Indent;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;

/** Several lines of code with their numbers. Tab indents, but after Escape it leads out. */
final class CodeArea extends HBox {

  final TextArea input = new TextArea();
  private final Label numbers = Words.seen("h-line-numbers");
  private boolean leaving;

  CodeArea() {
    getStyleClass().add("h-code-area");
    input.getStyleClass().add("h-code-input");
    HBox.setHgrow(input, Priority.ALWAYS);
    Pane gutter = new Pane(numbers);
    gutter.getStyleClass().add("h-gutter");
    numbers.translateYProperty().bind(input.scrollTopProperty().negate());
    input.textProperty().addListener((text, before, after) -> number(after));
    input.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    input
        .focusedProperty()
        .addListener(
            (focused, before, after) -> {
              leaving = false;
            });
    number("");
    javafx.scene.shape.Rectangle clip = new javafx.scene.shape.Rectangle();
    clip.widthProperty().bind(gutter.widthProperty());
    clip.heightProperty().bind(gutter.heightProperty());
    gutter.setClip(clip);
    gutter.minWidthProperty().bind(numbers.widthProperty());
    getChildren().addAll(gutter, input);
  }

  private void number(String text) {
    StringBuilder lines = new StringBuilder();
    int count = 1 + (int) text.chars().filter(letter -> letter == '\n').count();
    for (int i = 1; i <= count; i++) {
      lines.append(i).append(i < count ? "\n" : "");
    }
    numbers.setText("" + lines);
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      if (!leaving && input.isEditable()) {
        event.consume();
      }
      leaving = true;
    } else if (Tabbing.isPlain(event)) {
      event.consume();
      if (leaving || !input.isEditable()) {
        Tabbing.leave(input, event.isShiftDown());
      } else {
        indent(event.isShiftDown());
      }
    }
  }

  private void indent(boolean out) {
    int start = input.getSelection().getStart();
    int end = input.getSelection().getEnd();
    String text = input.getText();
    Indent step = out ? Indent.out(text, start, end) : Indent.in(text, start, end);
    input.replaceText(step.from(), step.to(), step.text());
    input.selectRange(step.start(), step.end());
  }

  /**
   * @param lines how many it shows at least
   */
  void show(int lines, boolean readOnly, String placeholder) {
    int written = input.getParagraphs().size();
    input.setPrefRowCount(Math.max(lines, written));
    input.setEditable(!readOnly);
    input.setPromptText(placeholder);
  }
}
