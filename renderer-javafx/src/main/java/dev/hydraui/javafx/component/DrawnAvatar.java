package dev.hydraui.javafx.component;

import dev.hydraui.component.Avatar;
import dev.hydraui.javafx.scene.Drawn;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;

/** A person's or a company's picture; the initials where there is none, or none has come. */
final class DrawnAvatar extends Drawn<Avatar<?>, StackPane> {

  private final Label initials = Words.seen("h-avatar-initials");
  private final ImageView picture = new ImageView();
  private String source = "";

  DrawnAvatar() {
    super(new StackPane());
    initials.setWrapText(false);
    picture.setAccessibleRole(AccessibleRole.NODE);
    picture.fitWidthProperty().bind(node().widthProperty());
    picture.fitHeightProperty().bind(node().heightProperty());
    Circle round = new Circle();
    round.radiusProperty().bind(node().widthProperty().divide(2));
    round.centerXProperty().bind(node().widthProperty().divide(2));
    round.centerYProperty().bind(node().heightProperty().divide(2));
    picture.setClip(round);
    picture.setManaged(false);
    node().setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    node().getChildren().addAll(initials, picture);
  }

  @Override
  protected void show(Avatar<?> avatar) {
    Styles.set(node(), "h-avatar", Styles.of("avatar-", avatar.size()));
    node().setAccessibleText(avatar.name());
    initials.setText(avatar.initials());
    if (!source.equals(avatar.source())) {
      source = avatar.source();
      picture.setImage(Pictures.load(source).orElse(null));
    }
  }
}
