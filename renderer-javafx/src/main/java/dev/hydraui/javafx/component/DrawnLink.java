package dev.hydraui.javafx.component;

import dev.hydraui.component.Link;
import dev.hydraui.javafx.scene.Drawn;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** A link; one that leads where none may lead is text. */
final class DrawnLink extends Drawn<Link<?>, StackPane> {

  private final Way way = new Way("h-link");
  private final Label text = Words.label("h-text");

  DrawnLink() {
    super(new StackPane());
    node().setAlignment(Pos.CENTER_LEFT);
    node().setMaxWidth(Region.USE_PREF_SIZE);
    way.setOnAction(event -> follow());
    way.setOnBeside(() -> surface().openBeside(component().href()));
  }

  private void follow() {
    Link<?> link = component();
    if (link.onPress().isPresent()) {
      send(link.onPress());
    } else {
      surface().open(link.href());
    }
  }

  @Override
  protected boolean isReusable() {
    return true;
  }

  @Override
  protected void show(Link<?> link) {
    boolean leads = Href.isSafe(link.href());
    way.setText(link.label());
    text.setText(link.label());
    node().getChildren().setAll(leads ? way : text);
  }
}
