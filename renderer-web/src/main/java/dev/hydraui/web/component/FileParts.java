package dev.hydraui.web.component;

import dev.hydraui.component.FileUpload;
import dev.hydraui.component.UploadFile;
import dev.hydraui.web.dom.Dom;
import dev.hydraui.web.dom.Element;
import java.util.ArrayList;
import java.util.List;

/** The button and the place of a file upload, and a line for each file. */
final class FileParts extends Field {

  /** A file: what is said of it, how far it is, and what takes it away. */
  private record Line(
      Element element,
      Element name,
      Element detail,
      Element bar,
      Element error,
      Element errorText,
      Element remove) {}

  final Element choose = Markup.button("h-button");
  final Element chooser = Markup.element("input", "h-file-chooser");
  private final Element chooseText = Markup.element("span", "h-button-text");
  private final Element drop = Markup.element("div", "h-drop");
  private final Element dropText = Markup.element("span", "h-drop-text");
  private final Element list = Markup.element("ul", "h-files");
  private final List<Line> lines = new ArrayList<>();

  FileParts() {
    super(Markup.element("div", "h-upload"), "h-file-upload", "group");
    chooser.setAttribute("type", "file");
    chooser.setHidden(true);
    choose.appendChild(Icons.draw("upload"));
    choose.appendChild(chooseText);
    drop.appendChild(choose);
    drop.appendChild(dropText);
    list.setAttribute("role", "list");
    input.appendChild(drop);
    input.appendChild(chooser);
    input.appendChild(list);
  }

  void write(FileUpload<?> upload) {
    write(
        new FieldText(
            upload.label(),
            upload.description(),
            upload.error(),
            upload.required(),
            upload.disabled(),
            upload.readOnly(),
            upload.busy()));
    chooseText.setTextContent(Words.spoken().chooseFiles(upload.multiple()));
    dropText.setTextContent(Words.spoken().dropFiles(upload.multiple()));
    drop.setHidden(upload.readOnly());
    Markup.flag(drop, "data-disabled", upload.disabled());
    Markup.flag(drop, "data-invalid", !upload.error().isEmpty());
    choose.setDisabled(upload.disabled());
    Markup.attribute(chooser, "accept", upload.accept());
    Markup.attribute(chooser, "multiple", upload.multiple() ? "multiple" : "");
    list.setAttribute("aria-label", upload.label());
    list.setHidden(upload.files().isEmpty());
    writeFiles(upload);
  }

  private void writeFiles(FileUpload<?> upload) {
    boolean fixed = upload.onRemove().isEmpty() || upload.disabled() || upload.readOnly();
    int left = upload.files().size();
    if (removeAt(Dom.focused()) >= left) {
      // Before it goes: to the browser the field is left when what has the focus is removed.
      (left == 0 ? choose : lines.get(left - 1).remove).focus();
    }
    while (lines.size() > upload.files().size()) {
      lines.remove(lines.size() - 1).element.remove();
    }
    for (int i = 0; i < upload.files().size(); i++) {
      if (i == lines.size()) {
        lines.add(line());
      }
      write(lines.get(i), upload.files().get(i), fixed);
    }
  }

  private Line line() {
    Element element = Markup.element("li", "h-file");
    Element name = Markup.element("span", "h-file-name");
    Element detail = Markup.element("span", "h-file-detail");
    Element remove = Markup.iconButton("close", "");
    Element bar = Markup.element("progress", "h-bar");
    Element error = Markup.element("p", "h-error");
    Element errorText = Markup.element("span", "h-error-text");
    bar.setAttribute("max", "100");
    error.appendChild(Icons.draw("danger"));
    error.appendChild(errorText);
    element.appendChild(Icons.draw("file"));
    element.appendChild(name);
    element.appendChild(detail);
    element.appendChild(remove);
    element.appendChild(bar);
    element.appendChild(error);
    list.appendChild(element);
    return new Line(element, name, detail, bar, error, errorText, remove);
  }

  private static void write(Line line, UploadFile file, boolean fixed) {
    line.name.setTextContent(file.name());
    Markup.write(line.detail, file.detail());
    line.bar.setHidden(file.percent() >= 100 || !file.error().isEmpty());
    line.bar.setAttribute("aria-label", file.name());
    Markup.attribute(line.bar, "value", file.percent() < 0 ? "" : "" + file.percent());
    line.errorText.setTextContent(file.error());
    line.error.setHidden(file.error().isEmpty());
    Markup.name(line.remove, Words.spoken().remove(file.name()));
    line.remove.setHidden(fixed);
  }

  /** Shows that what is dragged would be taken here. */
  void showOver(boolean over) {
    Markup.flag(drop, "data-over", over);
  }

  /** The place of the file whose button it is, or -1. */
  int removeAt(Element target) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).remove.contains(target)) {
        return i;
      }
    }
    return -1;
  }
}
