package dev.hydraui.javafx.window;

import dev.hydraui.message.WindowMessages;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCombination;
import javafx.stage.Window;

/** What can be done with what stands in the field that has the focus. */
final class EditMenu {

  private static final boolean WINDOWS = System.getProperty("os.name", "").startsWith("Win");

  private final Menu menu;

  private EditMenu(String name) {
    menu = new Menu(name);
  }

  static Menu of(WindowMessages words) {
    EditMenu edit = new EditMenu(words.edit());
    edit.item(
        words.undo(), "Z", TextInputControl::undo, one -> one.isEditable() && one.isUndoable());
    edit.item(
        words.redo(),
        WINDOWS ? "Y" : "Shift+Z",
        TextInputControl::redo,
        one -> one.isEditable() && one.isRedoable());
    edit.menu.getItems().add(new SeparatorMenuItem());
    edit.item(words.cut(), "X", TextInputControl::cut, one -> one.isEditable() && isSelected(one));
    edit.item(words.copy(), "C", TextInputControl::copy, EditMenu::isSelected);
    edit.item(
        words.paste(),
        "V",
        TextInputControl::paste,
        one -> one.isEditable() && Clipboard.getSystemClipboard().hasString());
    edit.menu.getItems().add(new SeparatorMenuItem());
    edit.item(words.selectAll(), "A", TextInputControl::selectAll, one -> one.getLength() > 0);
    return edit.menu;
  }

  private static boolean isSelected(TextInputControl field) {
    return field.getSelection().getLength() > 0;
  }

  /** The keys are the field's own: it has used them up before the menu hears of them. */
  private void item(
      String label, String key, Consumer<TextInputControl> task, Predicate<TextInputControl> can) {
    MenuItem item = new MenuItem(label);
    item.setAccelerator(KeyCombination.valueOf("Shortcut+" + key));
    item.setOnAction(
        event -> {
          TextInputControl field = field();
          if (field != null && can.test(field)) {
            task.accept(field);
          }
        });
    menu.addEventHandler(
        Menu.ON_SHOWING,
        event -> {
          TextInputControl field = field();
          item.setDisable(field == null || !can.test(field));
        });
    menu.addEventHandler(Menu.ON_HIDDEN, event -> item.setDisable(false));
    menu.getItems().add(item);
  }

  /** The field that has the focus in the window that is used; null where nothing such has it. */
  private static TextInputControl field() {
    for (Window window : Window.getWindows()) {
      Node owner = window.getScene() == null ? null : window.getScene().getFocusOwner();
      if (window.isFocused() && owner instanceof TextInputControl field && !field.isDisabled()) {
        return field;
      }
    }
    return null;
  }
}
