package dev.hydraui.javafx.component;

import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;

/** Several lines of code with their numbers. Tab indents, but after Escape it leads out. */
final class CodeArea extends HBox {

  private static final String INDENT = "  ";

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
      } else if (event.isShiftDown()) {
        indent(false);
      } else {
        indent(true);
      }
    }
  }

  /** The lines of the selection; without one, in goes where the caret is. */
  private void indent(boolean in) {
    String text = input.getText();
    int start = input.getSelection().getStart();
    int end = input.getSelection().getEnd();
    int first = text.lastIndexOf('\n', start - 1) + 1;
    if (in && start == end) {
      input.insertText(start, INDENT);
      return;
    }
    String lines = text.substring(first, end);
    String changed =
        in
            ? INDENT + lines.replace("\n", "\n" + INDENT)
            : lines.replaceFirst("^ {1,2}", "").replaceAll("\n {1,2}", "\n");
    if (!in && start == end) {
      int from = first;
      int blanks = 0;
      while (blanks < INDENT.length()
          && from + blanks < text.length()
          && text.charAt(from + blanks) == ' ') {
        blanks++;
      }
      input.deleteText(from, from + blanks);
      return;
    }
    input.replaceText(first, end, changed);
    input.selectRange(first, first + changed.length());
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
