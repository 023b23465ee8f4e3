package dev.hydraui.javafx.component;

import dev.hydraui.javafx.scene.TextMenu;
import java.util.function.Consumer;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;

/**
 * What a person types into a text control, and what the state says there, without the one
 * disturbing the other.
 */
final class Typing {

  private final TextInputControl input;
  private final Consumer<String> typed;
  private boolean composing;
  private boolean writing;

  /**
   * @param typed told of the text, each time that the person has changed it
   */
  Typing(TextInputControl input, Consumer<String> typed) {
    this.input = input;
    this.typed = typed;
    TextDrop.onto(input);
    TextMenu.of(input);
    input.textProperty().addListener((text, before, after) -> changed());
    input.addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, event -> composing = true);
    input
        .parentProperty()
        .addListener(
            (parent, before, after) -> {
              if (before == null && after != null) {
                after.addEventHandler(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, this::composed);
              }
            });
  }

  private void composed(InputMethodEvent event) {
    composing = !event.getComposed().isEmpty();
    if (!event.getCommitted().isEmpty()) {
      changed();
    }
  }

  private void changed() {
    if (!composing && !writing) {
      typed.accept(input.getText());
    }
  }

  /**
   * Makes the control show a value. The caret stays with the text behind it, what can be undone
   * stays so, and while an input method composes a character nothing is written.
   */
  void write(String value) {
    String text = input.getText();
    if (composing || text.equals(value)) {
      return;
    }
    int start = input.getSelection().getStart();
    String tail = text.substring(input.getSelection().getEnd());
    int same = 0;
    int most = Math.min(text.length(), value.length());
    while (same < most && text.charAt(same) == value.charAt(same)) {
      same++;
    }
    int end = 0;
    while (end < most - same
        && text.charAt(text.length() - 1 - end) == value.charAt(value.length() - 1 - end)) {
      end++;
    }
    writing = true;
    try {
      input.replaceText(same, text.length() - end, value.substring(same, value.length() - end));
    } finally {
      writing = false;
    }
    if (input.isFocused()) {
      int length = input.getLength();
      int caret = value.endsWith(tail) ? length - tail.length() : start;
      input.positionCaret(Math.max(0, Math.min(caret, length)));
    }
  }
}
