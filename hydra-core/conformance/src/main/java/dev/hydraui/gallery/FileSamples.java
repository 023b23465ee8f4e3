package dev.hydraui.gallery;

import dev.hydraui.component.ChosenFile;
import dev.hydraui.component.KeyValueRow;
import dev.hydraui.component.Ui;
import dev.hydraui.component.UploadFile;
import dev.hydraui.gallery.GalleryEvent.Did;
import dev.hydraui.gallery.GalleryEvent.Entered;
import dev.hydraui.node.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Files, rows of keys and values, and code. */
final class FileSamples extends Ui<GalleryEvent> {

  private static final List<UploadFile> SOME =
      List.of(
          new UploadFile("1", "contract.pdf", "1.2 MB", 100, ""),
          new UploadFile(
              "2", "a-photo-with-a-name-that-is-longer-than-its-line.jpeg", "4.0 MB", 60, ""),
          new UploadFile("3", "notes.txt", "", -1, ""),
          new UploadFile("4", "virus.exe", "12 kB", 0, "Programs cannot be uploaded."));

  Node<GalleryEvent> view(GalleryState state) {
    return column(
        section("Files", card(files(state))),
        section("Keys and values", card(pairs(state))),
        section("Code", card(code(state))));
  }

  private static GalleryEvent chosen(List<ChosenFile> files) {
    StringBuilder names = new StringBuilder("chose");
    for (ChosenFile file : files) {
      names.append(' ').append(file.name()).append(' ').append(file.size());
    }
    return new Did(names.toString());
  }

  private Node<GalleryEvent> files(GalleryState state) {
    return grid(
        2,
        fileUpload("Attachments", SOME, FileSamples::chosen)
            .multiple(true)
            .accept("image/*,.pdf")
            .onRemove(key -> new Did("removed " + key))
            .required(true)
            .description("Pictures and PDF, 10 MB each. Last: " + state.last()),
        fileUpload("Picture", List.of(), FileSamples::chosen).error("Choose a picture."),
        fileUpload("Disabled files", SOME.subList(0, 1), FileSamples::chosen)
            .onRemove(Did::new)
            .disabled(true),
        fileUpload("Read-only files", SOME.subList(0, 1), FileSamples::chosen)
            .onRemove(Did::new)
            .readOnly(true));
  }

  private static Function<List<KeyValueRow>, GalleryEvent> rows(String field) {
    return rows -> {
      StringBuilder text = new StringBuilder();
      for (KeyValueRow row : rows) {
        text.append('|').append(row.key()).append('=').append(row.value());
      }
      return new Entered(field, text.toString());
    };
  }

  private static List<KeyValueRow> read(String text) {
    List<KeyValueRow> rows = new ArrayList<>();
    for (String row : text.substring(1).split("\\|", -1)) {
      int at = row.indexOf('=');
      rows.add(new KeyValueRow(row.substring(0, at), row.substring(at + 1)));
    }
    return rows;
  }

  private Node<GalleryEvent> pairs(GalleryState state) {
    String headers = state.value("headers", "|Accept=text/html|Cache-Control=no-store");
    return grid(
        2,
        keyValue("Headers", headers.isEmpty() ? List.of() : read(headers), rows("headers"))
            .required(true)
            .keyLabel("Name")
            .description("Sent with every request."),
        keyValue("Wrong headers", read("|Accept=a|Accept=b"), rows("never"))
            .error("Accept is there twice."),
        keyValue("Disabled headers", read("|Accept=a"), rows("never")).disabled(true),
        keyValue("Read-only headers", read("|Accept=a"), rows("never")).readOnly(true),
        keyValue("No headers", List.of(), rows("never")).busy(true));
  }

  private static Function<String, GalleryEvent> into(String field) {
    return value -> new Entered(field, value);
  }

  private Node<GalleryEvent> code(GalleryState state) {
    String query = "select name, founded\nfrom company\nwhere city = 'Oslo'\norder by name";
    return grid(
        2,
        codeEditor("Query", state.value("query", query), into("query"))
            .description("It may read, and change nothing."),
        jsonEditor("Settings", state.value("settings", "{\n  \"a\": [1, 2\n}"), into("settings"))
            .required(true),
        codeEditor("Disabled code", query, into("never")).disabled(true).lines(4),
        jsonEditor("Read-only JSON", "{\n  \"a\": 1\n}", into("never")).readOnly(true).lines(4),
        codeEditor("Code being saved", query, into("never")).busy(true).lines(4),
        codeEditor("No code", state.value("nocode", ""), into("nocode"))
            .placeholder("select 1")
            .error("There is nothing to run.")
            .lines(4));
  }
}
