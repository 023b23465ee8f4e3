package dev.hydraui.javafx.component;

import dev.hydraui.component.MenuItem;
import dev.hydraui.javafx.scene.Semantics;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** An item of a menu: its name, a tick or an icon, and the keys that do the same. */
final class MenuLine extends Press {

  final MenuItem item;

  /**
   * @param marked whether any item of the menu has an icon or a tick, so that all leave room for it
   */
  MenuLine(MenuItem item, boolean marked) {
    this.item = item;
    getStyleClass().add("h-menu-item");
    setMaxWidth(Double.MAX_VALUE);
    setAlignment(Pos.CENTER_LEFT);
    setAccessibleText(item.label());
    Label label = Words.seen("h-menu-label");
    label.setWrapText(false);
    label.setText(item.label());
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Label keys = Words.seen("h-keys");
    keys.setWrapText(false);
    Words.write(keys, Shortcuts.text(item.shortcut()));
    HBox line = new HBox(label, space, keys);
    line.getStyleClass().add("h-menu-line");
    if (marked) {
      Glyph glyph = new Glyph(item.checked().orElse(false) ? "check" : item.icon());
      glyph.setManaged(true);
      line.getChildren().add(0, glyph);
    }
    line.prefWidthProperty().bind(widthProperty().subtract(1));
    setGraphic(line);
    Styles.flag(this, "danger", item.danger());
    Styles.flag(this, "held", item.disabled());
    Semantics its =
        Semantics.role(item.checked().isPresent() ? "menuitemcheckbox" : "menuitem")
            .in("checked", item.checked().orElse(false))
            .in("disabled", item.disabled());
    Shortcuts.told(its, item.shortcut()).tell(this);
  }
}
