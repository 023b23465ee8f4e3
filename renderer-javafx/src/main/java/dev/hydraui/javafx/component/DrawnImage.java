package dev.hydraui.javafx.component;

import dev.hydraui.component.Image;
import dev.hydraui.javafx.scene.Drawn;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;

/** A picture; it keeps its room until it has come, and is never wider than there is room. */
final class DrawnImage extends Drawn<Image<?>, DrawnImage.Frame> {

  private String source = "";

  DrawnImage() {
    super(new Frame());
    node().getStyleClass().add("h-image");
  }

  @Override
  protected void show(Image<?> image) {
    boolean says = !image.alt().isEmpty();
    node().setAccessibleRole(says ? AccessibleRole.IMAGE_VIEW : AccessibleRole.NODE);
    node().setAccessibleText(image.alt());
    node().size(image.width(), image.height());
    if (!source.equals(image.source())) {
      source = image.source();
      node().view.setImage(Pictures.load(source).orElse(null));
    }
  }

  /** Holds a picture's shape. */
  static final class Frame extends Pane {
    private final ImageView view = new ImageView();
    private double width;
    private double height;

    Frame() {
      view.setAccessibleRole(AccessibleRole.NODE);
      view.setPreserveRatio(true);
      view.setManaged(false);
      view.imageProperty()
          .addListener(
              (image, before, after) -> {
                if (after != null) {
                  after.progressProperty().addListener(progress -> requestLayout());
                }
                requestLayout();
              });
      getChildren().add(view);
    }

    private void size(double its, double high) {
      width = its;
      height = high;
      requestLayout();
    }

    private double ownWidth() {
      return width > 0 || view.getImage() == null ? width : view.getImage().getWidth();
    }

    private double ownHeight() {
      return height > 0 || view.getImage() == null ? height : view.getImage().getHeight();
    }

    @Override
    public javafx.geometry.Orientation getContentBias() {
      return javafx.geometry.Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double high) {
      return 0;
    }

    @Override
    protected double computePrefWidth(double high) {
      return ownWidth();
    }

    @Override
    protected double computePrefHeight(double wide) {
      double own = ownWidth();
      return wide < 0 || own <= wide || own == 0 ? ownHeight() : ownHeight() * wide / own;
    }

    @Override
    protected void layoutChildren() {
      view.setFitWidth(Math.min(getWidth(), ownWidth()));
    }
  }
}
