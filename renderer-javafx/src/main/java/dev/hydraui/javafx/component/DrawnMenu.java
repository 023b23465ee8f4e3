package dev.hydraui.javafx.component;

import dev.hydraui.component.Menu;
import dev.hydraui.component.MenuItem;
import dev.hydraui.javafx.scene.Drawn;
import dev.hydraui.javafx.scene.Semantics;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A button that opens a list of things to do. */
final class DrawnMenu extends Drawn<Menu<?>, Toggle> {

  private final VBox list = new VBox();
  private final Floating popup = new Floating(node(), list, this::close);
  private final List<MenuLine> lines = new ArrayList<>();
  private final Shortcuts shortcuts =
      new Shortcuts(node(), () -> surface().reaches(node()), this::choose);
  private List<MenuItem> items = List.of();

  DrawnMenu() {
    super(new Toggle());
    list.getStyleClass().add("h-menu-list");
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInList);
    list.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    Semantics.role("menu").tell(list);
    node().setOnAction(event -> toggle());
    node().addEventFilter(KeyEvent.KEY_PRESSED, this::pressedOnButton);
  }

  private void toggle() {
    if (popup.isOpen()) {
      close();
    } else {
      open(0);
    }
  }

  private void open(int at) {
    popup.open(surface());
    node().open(true);
    if (!lines.isEmpty()) {
      lines.get(Math.floorMod(at, lines.size())).requestFocus();
    }
  }

  private void close() {
    popup.close();
    node().open(false);
  }

  private void closeHere() {
    close();
    node().requestFocus();
  }

  /** Does what a line says, and closes the menu if it is open. */
  private void choose(int index) {
    MenuItem item = items.get(index);
    if (!component().disabled() && !item.disabled()) {
      if (popup.isOpen()) {
        closeHere();
      }
      send(component().onSelect().apply(item.key()));
    }
  }

  private void pressedOnButton(KeyEvent event) {
    boolean down = event.getCode() == KeyCode.DOWN;
    if (down || event.getCode() == KeyCode.UP) {
      event.consume();
      open(down ? 0 : -1);
    }
  }

  private void pressedInList(KeyEvent event) {
    int at = focused();
    switch (event.getCode()) {
      case ESCAPE, TAB -> closeHere();
      case DOWN -> focus(at + 1);
      case UP -> focus(at - 1);
      case HOME -> focus(0);
      case END -> focus(-1);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void typed(KeyEvent event) {
    String letter = event.getCharacter().toLowerCase(Locale.ROOT);
    for (int i = 1; i <= lines.size() && !letter.isBlank(); i++) {
      MenuLine line = lines.get(Math.floorMod(focused() + i, lines.size()));
      if (line.item.label().toLowerCase(Locale.ROOT).startsWith(letter)) {
        line.requestFocus();
        return;
      }
    }
  }

  private int focused() {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isFocused()) {
        return i;
      }
    }
    return -1;
  }

  private void focus(int index) {
    if (!lines.isEmpty()) {
      lines.get(Math.floorMod(index, lines.size())).requestFocus();
    }
  }

  @Override
  protected void show(Menu<?> menu) {
    Opener.write(node(), menu.label(), menu.icon());
    node().setDisable(menu.disabled());
    list.setAccessibleText(menu.label());
    if (!items.equals(menu.items())) {
      int at = focused();
      items = menu.items();
      writeItems();
      if (at >= 0) {
        focus(Math.min(at, lines.size() - 1));
      }
    }
  }

  private void writeItems() {
    list.getChildren().clear();
    lines.clear();
    boolean marked =
        items.stream().anyMatch(item -> item.checked().isPresent() || !item.icon().isEmpty());
    for (MenuItem item : items) {
      if (item.separated()) {
        Region rule = new Region();
        rule.getStyleClass().add("h-menu-rule");
        Semantics.role("separator").tell(rule);
        list.getChildren().add(rule);
      }
      MenuLine line = new MenuLine(item, marked);
      int index = lines.size();
      line.setOnAction(event -> choose(index));
      lines.add(line);
      list.getChildren().add(line);
    }
    shortcuts.write(items.stream().map(MenuItem::shortcut).toList());
  }
}
