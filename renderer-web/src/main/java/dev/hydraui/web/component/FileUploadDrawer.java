package dev.hydraui.web.component;

import dev.hydraui.component.ChosenFile;
import dev.hydraui.component.FileUpload;
import dev.hydraui.reconcile.Place;
import dev.hydraui.web.dom.DomEvent;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;
import dev.hydraui.web.dom.Files;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws files: a button that opens the browser's choice, a place to drop some, and those chosen.
 */
final class FileUploadDrawer implements Drawer<FileUpload<?>> {

  @Override
  public Drawn create(FileUpload<?> upload) {
    FileParts parts = new FileParts();
    parts.write(upload);
    return parts;
  }

  @Override
  public void update(Drawn drawn, FileUpload<?> before, FileUpload<?> after) {
    ((FileParts) drawn).write(after);
  }

  @Override
  public List<String> listensTo(FileUpload<?> upload) {
    return List.of("dragenter", "dragover", "dragleave", "drop");
  }

  @Override
  public boolean take(DomEvent event, FileUpload<?> upload, Drawn drawn, Place<Drawn> place) {
    FileParts parts = (FileParts) drawn;
    if (event.getType().equals("focusout")) {
      boolean left = upload.onBlur().isPresent() && !parts.input.contains(event.getRelatedTarget());
      if (left) {
        place.send(upload.onBlur().get());
      }
      return left;
    }
    if (upload.disabled() || upload.readOnly()) {
      return Files.isDrag(event) && refused(event);
    }
    return switch (event.getType()) {
      case "click" -> clicked(event, upload, parts, place);
      case "change" -> {
        boolean chosen = event.getTarget() == parts.chooser;
        if (chosen) {
          send(Files.chosen(parts.chooser), upload, place);
          Files.forgetChoice(parts.chooser);
        }
        yield chosen;
      }
      case "dragenter", "dragover" -> Files.isDrag(event) && over(event, parts);
      case "dragleave" -> {
        parts.showOver(parts.input.contains(event.getRelatedTarget()));
        yield true;
      }
      case "drop" -> {
        parts.showOver(false);
        boolean files = Files.isDrag(event);
        if (files) {
          event.preventDefault();
          send(Files.dropped(event), upload, place);
        }
        yield files;
      }
      default -> false;
    };
  }

  /** A browser would leave the page for the file. */
  private static boolean refused(DomEvent event) {
    event.preventDefault();
    return true;
  }

  private static boolean over(DomEvent event, FileParts parts) {
    event.preventDefault();
    parts.showOver(true);
    return true;
  }

  private static boolean clicked(
      DomEvent event, FileUpload<?> upload, FileParts parts, Place<Drawn> place) {
    if (parts.choose.contains(event.getTarget())) {
      Files.openChoice(parts.chooser);
      return true;
    }
    int index = parts.removeAt(event.getTarget());
    if (index < 0 || upload.onRemove().isEmpty()) {
      return false;
    }
    place.send(upload.onRemove().get().apply(upload.files().get(index).key()));
    return true;
  }

  private static void send(List<Files.Kept> kept, FileUpload<?> upload, Place<Drawn> place) {
    List<ChosenFile> chosen = new ArrayList<>();
    for (Files.Kept file : kept) {
      if (upload.multiple() || chosen.isEmpty()) {
        chosen.add(new ChosenFile(file.handle(), file.name(), file.size(), file.mediaType()));
      }
    }
    if (!chosen.isEmpty()) {
      place.send(upload.onChoose().apply(chosen));
    }
  }
}
