package dev.hydraui.admin.desktop;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Group;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.transform.Scale;

/** The icon of the admin's page, drawn in the sizes that systems ask windows for. */
final class AdminIcon {

  /** The icon is drawn on a square of this size. */
  private static final double GRID = 32;

  private AdminIcon() {}

  /** On the JavaFX thread. */
  static List<Image> sizes() {
    return Stream.of(16, 32, 48, 128, 256).map(AdminIcon::draw).toList();
  }

  private static Image draw(int size) {
    Rectangle ground = new Rectangle(GRID, GRID, Color.web("#4f46e5"));
    ground.setArcWidth(GRID / 2);
    ground.setArcHeight(GRID / 2);
    SVGPath letter = new SVGPath();
    letter.setContent("M10 8v16M22 8v16M10 16h12");
    letter.setFill(null);
    letter.setStroke(Color.WHITE);
    letter.setStrokeWidth(3.5);
    letter.setStrokeLineCap(StrokeLineCap.ROUND);
    SnapshotParameters parameters = new SnapshotParameters();
    parameters.setFill(Color.TRANSPARENT);
    parameters.setTransform(new Scale(size / GRID, size / GRID));
    return new Group(ground, letter).snapshot(parameters, null);
  }
}
