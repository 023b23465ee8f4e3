package dev.hydraui.javafx.scene;

import dev.hydraui.message.WindowMessages;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.ContextMenuEvent;

/** The menu of a field, in the words of the surface: JavaFX's own speaks the system's language. */
public final class TextMenu {

  private TextMenu() {}

  /** From now on a field has it; it is made when a person asks for it first. */
  public static void of(TextInputControl field) {
    field.addEventFilter(
        ContextMenuEvent.CONTEXT_MENU_REQUESTED,
        event -> {
          if (field.getContextMenu() == null) {
            field.setContextMenu(menu(field, Heard.words(field).window()));
          }
          for (MenuItem item : field.getContextMenu().getItems()) {
            item.setDisable(
                item.getUserData() instanceof TextAction action && !action.isPossible(field));
          }
        });
  }

  private static ContextMenu menu(TextInputControl field, WindowMessages words) {
    ContextMenu menu = new ContextMenu();
    for (TextAction action : TextAction.values()) {
      if (action.isFirstOfItsKind()) {
        menu.getItems().add(new SeparatorMenuItem());
      }
      MenuItem item = new MenuItem(action.name(words));
      item.setUserData(action);
      item.setOnAction(event -> action.run(field));
      menu.getItems().add(item);
    }
    return menu;
  }
}
