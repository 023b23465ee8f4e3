package dev.hydraui.javafx.scene;

import dev.hydraui.message.WindowMessages;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;

/** What can be done with the text of a field, beside typing. On the JavaFX thread. */
public enum TextAction {
  UNDO,
  REDO,
  CUT,
  COPY,
  PASTE,
  SELECT_ALL;

  public String name(WindowMessages words) {
    return switch (this) {
      case UNDO -> words.undo();
      case REDO -> words.redo();
      case CUT -> words.cut();
      case COPY -> words.copy();
      case PASTE -> words.paste();
      case SELECT_ALL -> words.selectAll();
    };
  }

  /** Whether it would do something now. */
  public boolean isPossible(TextInputControl field) {
    boolean selected = field.getSelection().getLength() > 0;
    boolean can =
        switch (this) {
          case UNDO -> field.isEditable() && field.isUndoable();
          case REDO -> field.isEditable() && field.isRedoable();
          case CUT -> field.isEditable() && selected;
          case COPY -> selected;
          case PASTE -> field.isEditable() && Clipboard.getSystemClipboard().hasString();
          case SELECT_ALL -> field.getLength() > 0;
        };
    return can && !field.isDisabled();
  }

  /** Does it, if it would do something. */
  public void run(TextInputControl field) {
    if (!isPossible(field)) {
      return;
    }
    switch (this) {
      case UNDO -> field.undo();
      case REDO -> field.redo();
      case CUT -> field.cut();
      case COPY -> field.copy();
      case PASTE -> field.paste();
      case SELECT_ALL -> field.selectAll();
    }
  }

  /** Whether something else begins with it in a menu. */
  public boolean isFirstOfItsKind() {
    return this == CUT || this == SELECT_ALL;
  }
}
