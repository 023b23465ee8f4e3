package dev.hydraui.javafx.component;

import dev.hydraui.component.Progress;
import dev.hydraui.javafx.scene.Drawn;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;

/** Something is under way. */
final class DrawnProgress extends Drawn<Progress<?>, VBox> {

  private final Label label = Words.label("h-progress-label");
  private final ProgressBar bar = new ProgressBar();

  DrawnProgress() {
    super(new VBox());
    node().getStyleClass().add("h-progress");
    bar.getStyleClass().add("h-bar");
    bar.setMaxWidth(Double.MAX_VALUE);
    label.setLabelFor(bar);
    node().getChildren().addAll(label, bar);
  }

  @Override
  protected void show(Progress<?> progress) {
    label.setText(progress.label());
    bar.setProgress(
        progress.percent() < 0 ? ProgressBar.INDETERMINATE_PROGRESS : progress.percent() / 100.0);
  }
}
