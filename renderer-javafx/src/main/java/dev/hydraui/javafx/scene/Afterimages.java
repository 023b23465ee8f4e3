package dev.hydraui.javafx.scene;

import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/**
 * What is still seen of what has gone: parts of a picture of the surface, which take no press and
 * no focus, and of which nobody is told.
 */
final class Afterimages {

  private final Ground ground;
  private final Pane layer = new Pane();
  private Optional<WritableImage> page = Optional.empty();

  Afterimages(Ground ground) {
    this.ground = ground;
    layer.getStyleClass().add("h-leaving");
    layer.setMouseTransparent(true);
    layer.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
  }

  /** What is seen of a node, exactly over it; nothing if it is out of sight. */
  Optional<ImageView> of(Node node) {
    Bounds whole =
        ground.localToParent(ground.sceneToLocal(node.localToScene(node.getBoundsInLocal())));
    Bounds all = ground.localToParent(ground.getLayoutBounds());
    double x = Math.max(whole.getMinX(), all.getMinX());
    double y = Math.max(whole.getMinY(), all.getMinY());
    double width = Math.min(whole.getMaxX(), all.getMaxX()) - x;
    double height = Math.min(whole.getMaxY(), all.getMaxY()) - y;
    if (width <= 0 || height <= 0) {
      return Optional.empty();
    }
    return Optional.of(
        part(new BoundingBox(x - all.getMinX(), y - all.getMinY(), width, height), all));
  }

  private ImageView part(Bounds at, Bounds all) {
    double scale = ground.getScene().getWindow().getOutputScaleX();
    if (page.isEmpty()) {
      page = Optional.of(take(all, scale));
    }
    ImageView picture = new ImageView(page.get());
    picture.setViewport(
        new Rectangle2D(
            at.getMinX() * scale,
            at.getMinY() * scale,
            at.getWidth() * scale,
            at.getHeight() * scale));
    picture.setFitWidth(at.getWidth());
    picture.setFitHeight(at.getHeight());
    picture.relocate(at.getMinX(), at.getMinY());
    picture.setAccessibleRole(AccessibleRole.NODE);
    add(picture);
    return picture;
  }

  /** What was dark around a panel. */
  Node veil() {
    Region veil = new Region();
    veil.getStyleClass().add("h-scrim");
    veil.resize(ground.getWidth(), ground.getHeight());
    add(veil);
    return veil;
  }

  private void add(Node seen) {
    seen.setManaged(false);
    if (layer.getParent() == null) {
      ground.getChildren().add(layer);
    }
    layer.getChildren().add(seen);
  }

  private WritableImage take(Bounds all, double scale) {
    SnapshotParameters parameters = new SnapshotParameters();
    parameters.setTransform(new Scale(scale, scale));
    parameters.setViewport(
        new Rectangle2D(
            all.getMinX() * scale,
            all.getMinY() * scale,
            all.getWidth() * scale,
            all.getHeight() * scale));
    return ground.snapshot(parameters, null);
  }

  /** What is there has changed: the next ones are taken anew. */
  void forget() {
    page = Optional.empty();
  }

  /** All that are still seen. */
  List<Node> all() {
    return List.copyOf(layer.getChildren());
  }

  void remove(Node picture) {
    layer.getChildren().remove(picture);
    if (layer.getChildren().isEmpty()) {
      ground.getChildren().remove(layer);
    }
  }
}
