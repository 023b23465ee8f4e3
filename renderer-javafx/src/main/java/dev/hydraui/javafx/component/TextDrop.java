package dev.hydraui.javafx.component;

import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.control.skin.TextFieldSkin;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Text that is dragged from elsewhere onto a field is put where it is let go. */
final class TextDrop {

  private TextDrop() {}

  static void onto(TextInputControl input) {
    input.setOnDragOver(
        event -> {
          if (takes(input, event)) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
          }
        });
    input.setOnDragDropped(
        event -> {
          if (takes(input, event)) {
            put(input, place(input, event), event.getDragboard().getString());
            event.setDropCompleted(true);
            event.consume();
          }
        });
  }

  private static boolean takes(TextInputControl input, DragEvent event) {
    return input.isEditable() && event.getDragboard().hasString();
  }

  private static int place(TextInputControl input, DragEvent event) {
    if (input.getSkin() instanceof TextAreaSkin area) {
      return area.getIndex(event.getX(), event.getY()).getInsertionIndex();
    }
    if (input.getSkin() instanceof TextFieldSkin line) {
      return line.getIndex(event.getX(), event.getY()).getInsertionIndex();
    }
    return input.getLength();
  }

  /** It is selected, so that it can be seen and taken out again. */
  private static void put(TextInputControl input, int place, String text) {
    int before = input.getLength();
    input.requestFocus();
    input.insertText(place, text);
    input.selectRange(place, place + input.getLength() - before);
  }
}
