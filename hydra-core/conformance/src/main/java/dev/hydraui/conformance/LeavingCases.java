package dev.hydraui.conformance;

import dev.hydraui.component.FileUpload;
import dev.hydraui.component.KeyValue;
import dev.hydraui.component.KeyValueRow;
import dev.hydraui.component.MultiSelect;
import dev.hydraui.component.Option;
import dev.hydraui.component.TagsField;
import dev.hydraui.component.UploadFile;
import java.util.ArrayList;
import java.util.List;

/** What is no leaving of a field: that something in it goes, and the focus with it. */
final class LeavingCases extends Case.Group {

  @Override
  public List<Case> cases() {
    return List.of(
        Case.of(
            "key value: removing a row is not leaving the field",
            show(pairs("a", "b")),
            focus("button \"Remove b\""),
            key("Enter"),
            sends("1 rows"),
            show(pairs("a")),
            focused("button \"Remove a\""),
            key("Enter"),
            sends("0 rows"),
            show(pairs()),
            focused("button \"Add\""),
            sends(),
            key("Shift+Tab"),
            sends("left")),
        Case.of(
            "file upload: removing a file is not leaving the field",
            show(files("a", "b")),
            focus("button \"Remove b\""),
            key("Enter"),
            sends("remove b"),
            show(files("a")),
            focused("button \"Remove a\""),
            show(files()),
            focused("button \"Choose files\""),
            sends()),
        Case.of(
            "tags field: removing a tag is not leaving the field",
            show(tags("one", "two")),
            focus("textbox \"Tags\""),
            key("ArrowLeft"),
            focused("button \"Remove two\""),
            key("Delete"),
            sends("[one]"),
            show(tags("one")),
            focused("button \"Remove one\""),
            sends()),
        Case.of(
            "multi-select: removing a choice is not leaving the field",
            show(skills("java", "sql")),
            press("button \"Remove Databases\""),
            sends("[java]"),
            show(skills("java")),
            sends()));
  }

  private KeyValue<String> pairs(String... keys) {
    List<KeyValueRow> rows = new ArrayList<>();
    for (String key : keys) {
      rows.add(new KeyValueRow(key, ""));
    }
    return keyValue("Headers", rows, next -> next.size() + " rows").onBlur("left");
  }

  private FileUpload<String> files(String... names) {
    List<UploadFile> files = new ArrayList<>();
    for (String name : names) {
      files.add(new UploadFile(name, name, "1 kB", 100, ""));
    }
    return fileUpload("Papers", files, chosen -> "chose")
        .multiple(true)
        .onRemove(key -> "remove " + key)
        .onBlur("left");
  }

  private TagsField<String> tags(String... values) {
    return tagsField("Tags", List.of(values), texts -> "" + texts).onBlur("left");
  }

  private MultiSelect<String> skills(String... values) {
    List<Option> options = List.of(new Option("java", "Java"), new Option("sql", "Databases"));
    return multiSelect("Skills", List.of(values), options, chosen -> "" + chosen).onBlur("left");
  }
}
