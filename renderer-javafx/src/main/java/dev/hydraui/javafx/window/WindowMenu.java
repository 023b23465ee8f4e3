package dev.hydraui.javafx.window;

import dev.hydraui.capability.Platform.Appearance;
import dev.hydraui.message.WindowMessages;
import javafx.event.ActionEvent;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;

/** The menu bar of a window; on macOS it is the system's. */
public final class WindowMenu {

  private final WindowMessages words;
  private final WindowDoings window;

  private WindowMenu(WindowMessages words, WindowDoings window) {
    this.words = words;
    this.window = window;
  }

  /**
   * Makes it.
   *
   * @param application what the program is called
   */
  public static MenuBar of(WindowMessages words, WindowDoings window, String application) {
    WindowMenu menu = new WindowMenu(words, window);
    MenuBar bar = new MenuBar(menu.file(), EditMenu.of(words), menu.view(), menu.help(application));
    bar.getStyleClass().add("h-menu-bar");
    bar.setUseSystemMenuBar(true);
    return bar;
  }

  private Menu file() {
    Menu menu = new Menu(words.file());
    menu.getItems().add(item(words.newWindow(), WindowKeys.NEW, window::openAnother));
    menu.getItems().add(item(words.close(), WindowKeys.CLOSE, window::close));
    if (!WindowKeys.APPLE) {
      menu.getItems().add(new SeparatorMenuItem());
      menu.getItems().add(item(words.quit(), WindowKeys.QUIT, window::quit));
    }
    return menu;
  }

  private Menu view() {
    CheckMenuItem whole = new CheckMenuItem(words.fullScreen());
    accelerate(whole, WindowKeys.FULL_SCREEN, () -> window.fullScreen(!window.isFullScreen()));
    Menu menu =
        new Menu(
            words.view(),
            null,
            item(
                words.zoomIn(),
                WindowKeys.ZOOM_IN,
                () -> window.percent(Zoom.in(window.percent()))),
            item(
                words.zoomOut(),
                WindowKeys.ZOOM_OUT,
                () -> window.percent(Zoom.out(window.percent()))),
            item(words.actualSize(), WindowKeys.ACTUAL_SIZE, () -> window.percent(Zoom.USUAL)),
            new SeparatorMenuItem());
    ToggleGroup group = new ToggleGroup();
    for (Appearance one : Appearance.values()) {
      RadioMenuItem item = new RadioMenuItem(name(one));
      item.setToggleGroup(group);
      item.setOnAction(event -> window.appearance(one));
      menu.getItems().add(item);
      menu.addEventHandler(Menu.ON_SHOWING, event -> item.setSelected(window.appearance() == one));
    }
    menu.getItems().addAll(new SeparatorMenuItem(), whole);
    menu.addEventHandler(Menu.ON_SHOWING, event -> whole.setSelected(window.isFullScreen()));
    return menu;
  }

  private String name(Appearance appearance) {
    return switch (appearance) {
      case SYSTEM -> words.asSystem();
      case LIGHT -> words.light();
      case DARK -> words.dark();
    };
  }

  private Menu help(String application) {
    MenuItem about = new MenuItem(words.about(application));
    about.setMnemonicParsing(false);
    about.setOnAction(event -> window.about());
    return new Menu(words.help(), null, about);
  }

  private static MenuItem item(String label, KeyCombination keys, Runnable task) {
    MenuItem item = new MenuItem(label);
    accelerate(item, keys, task);
    return item;
  }

  private static void accelerate(MenuItem item, KeyCombination keys, Runnable task) {
    Runnable once = WindowKeys.once(task);
    item.setAccelerator(keys);
    item.addEventHandler(ActionEvent.ACTION, event -> once.run());
  }
}
