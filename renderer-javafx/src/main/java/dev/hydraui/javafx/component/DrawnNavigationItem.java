package dev.hydraui.javafx.component;

import dev.hydraui.component.NavigationItem;
import dev.hydraui.javafx.scene.Drawn;
import dev.hydraui.javafx.scene.Semantics;

/** A way to a part of the application. */
final class DrawnNavigationItem extends Drawn<NavigationItem<?>, Way> {

  private final Glyph icon = new Glyph("");

  DrawnNavigationItem() {
    super(new Way("h-navigation-link"));
    node().setMaxWidth(Double.MAX_VALUE);
    node().setOnAction(event -> send(component().onPress()));
    node().setOnBeside(() -> surface().openBeside(component().href()));
  }

  @Override
  protected void show(NavigationItem<?> item) {
    icon.show(item.icon());
    node().setGraphic(item.icon().isEmpty() ? null : icon);
    node().setText(item.label());
    Styles.flag(node(), "current", item.current());
    Semantics.NONE.in("current page", item.current()).tell(node());
  }
}
