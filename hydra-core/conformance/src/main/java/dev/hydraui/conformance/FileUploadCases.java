package dev.hydraui.conformance;

import dev.hydraui.component.FileUpload;
import dev.hydraui.component.UploadFile;
import java.util.List;

final class FileUploadCases extends Case.Group {

  private static final UploadFile DONE = new UploadFile("1", "a.pdf", "1 kB", 100, "");

  @Override
  public List<Case> cases() {
    return List.of(
        Case.of(
            "file upload: offers a choice, and shows how far each file is",
            show(papers(DONE, new UploadFile("2", "b.pdf", "", 60, "")).multiple(true)),
            sees(
                """
                group "Papers"
                  button "Choose files"
                  text "or drop them here"
                  list "Papers"
                    listitem
                      text "a.pdf"
                      text "1 kB"
                      button "Remove a.pdf"
                    listitem
                      text "b.pdf"
                      button "Remove b.pdf"
                      progressbar "b.pdf" = "60"
                """)),
        Case.of(
            "file upload: says what is wrong with a file, and with all",
            show(papers(new UploadFile("1", "a.exe", "", 0, "No programs")).error("One is wrong")),
            sees(
                """
                group "Papers" (One is wrong)
                  button "Choose a file"
                  text "or drop it here"
                  list "Papers"
                    listitem
                      text "a.exe"
                      button "Remove a.exe"
                      text "No programs"
                """)),
        Case.of(
            "file upload: a file is removed by its button, and the focus stays near",
            show(papers(DONE, new UploadFile("2", "b.pdf", "", 100, ""))),
            focus("button \"Remove b.pdf\""),
            key("Enter"),
            sends("remove 2"),
            show(papers(DONE)),
            focused("button \"Remove a.pdf\""),
            key("Enter"),
            sends("remove 1"),
            show(papers()),
            focused("button \"Choose a file\"")),
        Case.of(
            "file upload: read-only it shows its files only",
            show(papers(DONE).readOnly(true)),
            sees(
                """
                group "Papers"
                  list "Papers"
                    listitem
                      text "a.pdf"
                      text "1 kB"
                """)),
        Case.of(
            "file upload: disabled it takes none",
            show(papers().disabled(true)),
            finds("button \"Choose a file\"", "button \"Choose a file\" [disabled]")));
  }

  private FileUpload<String> papers(UploadFile... files) {
    return fileUpload("Papers", List.of(files), chosen -> "chose " + chosen.size())
        .onRemove(key -> "remove " + key);
  }
}
