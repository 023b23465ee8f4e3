package dev.hydraui.javafx.component;

import dev.hydraui.component.ChosenFile;
import dev.hydraui.component.FileUpload;
import dev.hydraui.javafx.scene.ChosenFiles;
import dev.hydraui.javafx.scene.Drawn;
import dev.hydraui.javafx.scene.Focus;
import dev.hydraui.javafx.scene.LastFolder;
import dev.hydraui.javafx.scene.Semantics;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/** Files, chosen or dropped. */
final class DrawnFileUpload extends Drawn<FileUpload<?>, Field> {

  private final Press choose = new Press();
  private final Label dropText = Words.label("h-drop-text");
  private final VBox drop = new VBox(choose, dropText);
  private final VBox list = new VBox();
  private final List<FileLine> lines = new ArrayList<>();

  DrawnFileUpload() {
    super(new Field("h-file-upload"));
    VBox whole = new VBox(drop, list);
    whole.getStyleClass().add("h-upload");
    drop.getStyleClass().add("h-drop");
    list.getStyleClass().add("h-files");
    choose.getStyleClass().add("h-button");
    choose.setOnAction(event -> choose());
    drop.setOnDragOver(this::over);
    drop.setOnDragExited(event -> Styles.flag(drop, "over", false));
    drop.setOnDragDropped(this::dropped);
    Semantics.role("list").tell(list);
    node().group(whole);
    Focus.onLeave(whole, () -> send(component().onBlur()));
  }

  private boolean canChange() {
    return !component().disabled() && !component().readOnly();
  }

  private void choose() {
    FileChooser chooser = new FileChooser();
    LastFolder.begin(chooser);
    List<String> endings = endings(component().accept());
    if (!endings.isEmpty()) {
      chooser
          .getExtensionFilters()
          .add(new FileChooser.ExtensionFilter(component().accept(), endings));
    }
    List<File> chosen;
    if (component().multiple()) {
      chosen = chooser.showOpenMultipleDialog(node().getScene().getWindow());
    } else {
      File one = chooser.showOpenDialog(node().getScene().getWindow());
      chosen = one == null ? null : List.of(one);
    }
    if (chosen != null) {
      LastFolder.chosen(chosen.get(0));
      take(chosen);
    }
  }

  /** The endings among media types and endings; none if a media type would take others too. */
  private static List<String> endings(String accept) {
    List<String> endings = new ArrayList<>();
    for (String part : accept.split(",")) {
      if (part.strip().startsWith(".")) {
        endings.add("*" + part.strip().toLowerCase(Locale.ROOT));
      } else if (!part.isBlank()) {
        return List.of();
      }
    }
    return endings;
  }

  private void over(DragEvent event) {
    if (canChange() && event.getDragboard().hasFiles()) {
      event.acceptTransferModes(TransferMode.COPY);
      Styles.flag(drop, "over", true);
      event.consume();
    }
  }

  private void dropped(DragEvent event) {
    Styles.flag(drop, "over", false);
    boolean taken = canChange() && event.getDragboard().hasFiles();
    if (taken) {
      take(event.getDragboard().getFiles());
    }
    event.setDropCompleted(taken);
    event.consume();
  }

  /** A folder is no file: there is nothing to send. */
  private void take(List<File> files) {
    List<ChosenFile> chosen = new ArrayList<>();
    for (File file : files) {
      if (file.isFile() && (component().multiple() || chosen.isEmpty())) {
        chosen.add(
            new ChosenFile(
                ChosenFiles.keep(file.toPath()), file.getName(), file.length(), type(file)));
      }
    }
    if (!chosen.isEmpty()) {
      send(component().onChoose().apply(chosen));
    }
  }

  /** Its media type, or nothing if nobody knows. */
  private static String type(File file) {
    try {
      String type = Files.probeContentType(file.toPath());
      return type == null ? "" : type;
    } catch (IOException unreadable) {
      return "";
    }
  }

  private FileLine line() {
    FileLine line = new FileLine();
    line.remove.setOnAction(
        event -> {
          String key = component().files().get(lines.indexOf(line)).key();
          send(component().onRemove().map(remove -> remove.apply(key)));
        });
    list.getChildren().add(line);
    return line;
  }

  @Override
  protected void show(FileUpload<?> upload) {
    node()
        .write(
            new FieldText(
                upload.label(),
                upload.description(),
                upload.error(),
                upload.required(),
                upload.disabled(),
                upload.readOnly(),
                upload.busy()));
    choose.label(surface().words().chooseFiles(upload.multiple()), "upload");
    dropText.setText(surface().words().dropFiles(upload.multiple()));
    Words.there(drop, !upload.readOnly());
    list.setAccessibleText(upload.label());
    Words.there(list, !upload.files().isEmpty());
    writeFiles(upload);
  }

  private void writeFiles(FileUpload<?> upload) {
    boolean fixed = upload.onRemove().isEmpty() || upload.disabled() || upload.readOnly();
    Node owner = list.getScene() == null ? null : list.getScene().getFocusOwner();
    boolean focused = owner != null && Focus.isWithin(owner, list);
    while (lines.size() > upload.files().size()) {
      list.getChildren().remove(lines.remove(lines.size() - 1));
    }
    while (lines.size() < upload.files().size()) {
      lines.add(line());
    }
    for (int i = 0; i < lines.size(); i++) {
      String name = upload.files().get(i).name();
      lines.get(i).show(upload.files().get(i), surface().words().remove(name), fixed);
    }
    if (focused && !Focus.isWithin(owner, list)) {
      (lines.isEmpty() ? choose : lines.get(lines.size() - 1).remove).requestFocus();
    }
  }
}
