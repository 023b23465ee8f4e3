package dev.hydraui.javafx.component;

import dev.hydraui.component.Skeleton;
import dev.hydraui.javafx.scene.Drawn;
import dev.hydraui.javafx.scene.Semantics;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The outline of content that is being fetched; what is fetched is only heard. */
final class DrawnSkeleton extends Drawn<Skeleton<?>, VBox> {

  private final Label label = new Unseen();

  DrawnSkeleton() {
    super(new VBox());
    node().getStyleClass().add("h-skeleton");
    node().getChildren().add(label);
    Semantics.role("status").tell(node());
  }

  @Override
  protected void show(Skeleton<?> skeleton) {
    label.setText(skeleton.label());
    node().getChildren().setAll(label);
    for (int i = 0; i < skeleton.lines(); i++) {
      Region line = new Region();
      line.getStyleClass().addAll("h-skeleton-line", "h-skeleton-line-" + i % 3);
      node().getChildren().add(line);
    }
  }
}
