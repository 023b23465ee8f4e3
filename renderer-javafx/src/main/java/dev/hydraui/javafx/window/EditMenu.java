package dev.hydraui.javafx.window;

import dev.hydraui.javafx.scene.TextAction;
import dev.hydraui.message.WindowMessages;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;
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
    for (TextAction action : TextAction.values()) {
      if (action.isFirstOfItsKind()) {
        edit.menu.getItems().add(new SeparatorMenuItem());
      }
      edit.item(action, action.name(words));
    }
    return edit.menu;
  }

  private static String key(TextAction action) {
    return switch (action) {
      case UNDO -> "Z";
      case REDO -> WINDOWS ? "Y" : "Shift+Z";
      case CUT -> "X";
      case COPY -> "C";
      case PASTE -> "V";
      case SELECT_ALL -> "A";
    };
  }

  /** The keys are the field's own: it has used them up before the menu hears of them. */
  private void item(TextAction action, String label) {
    MenuItem item = new MenuItem(label);
    item.setAccelerator(KeyCombination.valueOf("Shortcut+" + key(action)));
    item.setOnAction(event -> field().ifPresent(action::run));
    menu.addEventHandler(
        Menu.ON_SHOWING, event -> item.setDisable(field().filter(action::isPossible).isEmpty()));
    menu.addEventHandler(Menu.ON_HIDDEN, event -> item.setDisable(false));
    menu.getItems().add(item);
  }

  /** The field that has the focus in the window that is used. */
  private static Optional<TextInputControl> field() {
    for (Window window : Window.getWindows()) {
      Node owner = window.getScene() == null ? null : window.getScene().getFocusOwner();
      if (window.isFocused() && owner instanceof TextInputControl field) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }
}
