package dev.hydraui.javafx.component;

import dev.hydraui.component.UploadFile;
import dev.hydraui.javafx.scene.Semantics;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A file: what is said of it, what takes it away, and how far it is. */
final class FileLine extends VBox {

  final Press remove = Press.ofIcon();
  private final Label name = Words.label("h-file-name");
  private final Label detail = Words.label("h-file-detail");
  private final ProgressBar bar = new ProgressBar();
  private final Label error = Words.label("h-error");

  FileLine() {
    getStyleClass().add("h-file");
    HBox line = new HBox(new Glyph("file"), name, detail, remove);
    line.getStyleClass().add("h-file-line");
    name.setWrapText(false);
    detail.setMinWidth(USE_PREF_SIZE);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    bar.getStyleClass().add("h-bar");
    bar.setMaxWidth(Double.MAX_VALUE);
    error.setGraphic(new Glyph("danger"));
    Semantics.role("listitem").tell(this);
    getChildren().addAll(line, bar, error);
  }

  /**
   * @param removal the name of what takes it away
   * @param fixed whether it cannot be taken away
   */
  void show(UploadFile file, String removal, boolean fixed) {
    name.setText(file.name());
    Words.write(detail, file.detail());
    Words.there(bar, file.percent() < 100 && file.error().isEmpty());
    bar.setAccessibleText(file.name());
    bar.setProgress(
        file.percent() < 0 ? ProgressBar.INDETERMINATE_PROGRESS : file.percent() / 100.0);
    Words.write(error, file.error());
    remove.icon("close", removal);
    Words.there(remove, !fixed);
  }
}
