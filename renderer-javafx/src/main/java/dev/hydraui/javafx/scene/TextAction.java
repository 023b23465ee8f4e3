package dev.hydraui.javafx.scene;

import dev.hydraui.message.WindowMessages;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;

/** What can be done with the text of a field, beside typing. On the JavaFX thread. */
public enum TextAction {
  UNDO(WindowMessages::undo, TextInputControl::undo, one -> one.isEditable() && one.isUndoable()),
  REDO(WindowMessages::redo, TextInputControl::redo, one -> one.isEditable() && one.isRedoable()),
  CUT(WindowMessages::cut, TextInputControl::cut, one -> one.isEditable() && isSelected(one)),
  COPY(WindowMessages::copy, TextInputControl::copy, TextAction::isSelected),
  PASTE(
      WindowMessages::paste,
      TextInputControl::paste,
      one -> one.isEditable() && Clipboard.getSystemClipboard().hasString()),
  SELECT_ALL(WindowMessages::selectAll, TextInputControl::selectAll, one -> one.getLength() > 0);

  private final Function<WindowMessages, String> name;
  private final Consumer<TextInputControl> task;
  private final Predicate<TextInputControl> can;

  TextAction(
      Function<WindowMessages, String> name,
      Consumer<TextInputControl> task,
      Predicate<TextInputControl> can) {
    this.name = name;
    this.task = task;
    this.can = can;
  }

  private static boolean isSelected(TextInputControl field) {
    return field.getSelection().getLength() > 0;
  }

  public String name(WindowMessages words) {
    return name.apply(words);
  }

  /** Whether it would do something now. */
  public boolean isPossible(TextInputControl field) {
    return !field.isDisabled() && can.test(field);
  }

  /** Does it, if it would do something. */
  public void run(TextInputControl field) {
    if (isPossible(field)) {
      task.accept(field);
    }
  }

  /** Whether something else begins with it in a menu. */
  public boolean isFirstOfItsKind() {
    return this == CUT || this == SELECT_ALL;
  }
}
