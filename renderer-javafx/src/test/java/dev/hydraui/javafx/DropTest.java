package dev.hydraui.javafx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.component.FileUpload;
import dev.hydraui.component.Ui;
import dev.hydraui.javafx.scene.ChosenFiles;
import dev.hydraui.javafx.shown.View;
import dev.hydraui.javafx.testing.Drop;
import dev.hydraui.javafx.testing.Eyes;
import dev.hydraui.javafx.testing.Toolkit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.TextArea;
import javafx.scene.control.skin.TextAreaSkin;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is dragged from other programs, and from one place of a text to another. */
final class DropTest extends Ui<String> {

  @TempDir private Path folder;

  @BeforeAll
  static void start() {
    Toolkit.start();
  }

  @Test
  void takesFilesFromTheDesktop() throws IOException {
    Path one = Files.writeString(folder.resolve("one.txt"), "1");
    Path two = Files.writeString(folder.resolve("two.txt"), "22");
    try (View view = new View(upload().multiple(true), 600, 300)) {
      assertTrue(Drop.files(one, folder, two).onto(view.one(".h-drop")));
      assertEquals(List.of("one.txt 1, two.txt 2"), view.sent());
      view.show(upload());
      assertTrue(Drop.files(two, one).onto(view.one(".h-drop")));
      assertEquals(List.of("two.txt 2"), view.sent());
      assertFalse(view.one(".h-drop").getStyleClass().contains("over"));
    }
  }

  @Test
  void takesNoFilesWhereNoneCanBeChosenAndNoText() throws IOException {
    Path one = Files.writeString(folder.resolve("one.txt"), "1");
    try (View view = new View(upload().disabled(true), 600, 300)) {
      assertFalse(Drop.files(one).onto(view.one(".h-drop")));
      view.show(upload());
      assertFalse(Drop.text("words").onto(view.one(".h-drop")));
      assertEquals(List.of(), view.sent());
    }
  }

  @Test
  void putsTextWhereItIsLetGo() {
    try (View view = new View(notes("Ada Lovelace"), 600, 300)) {
      TextArea area = area(view);
      assertTrue(Drop.text("King ").at(area, before(area, 4)));
      assertEquals(List.of("Ada King Lovelace"), view.sent());
    }
  }

  @Test
  void putsNoTextWhereNothingCanBeTyped() {
    try (View view = new View(notes("Ada").readOnly(true), 600, 300)) {
      assertFalse(Drop.text("Byron").onto(area(view)));
      assertEquals("Ada", Toolkit.on(area(view)::getText));
    }
  }

  @Test
  void selectsTheTextThatThePointerIsDraggedOver() {
    try (View view = new View(notes("Ada Lovelace"), 600, 300)) {
      TextArea area = area(view);
      view.hands.drag(before(area, 0), before(area, 3));
      assertEquals("Ada", Toolkit.on(area::getSelectedText));
      view.hands.type(view.scene(), "A");
      assertEquals(List.of("A Lovelace"), view.sent());
    }
  }

  private FileUpload<String> upload() {
    return fileUpload(
        "Papers",
        List.of(),
        files ->
            files.stream()
                .peek(file -> assertTrue(ChosenFiles.find(file.handle()).isPresent()))
                .map(file -> file.name() + " " + file.size())
                .collect(Collectors.joining(", ")));
  }

  private dev.hydraui.component.TextArea<String> notes(String text) {
    return textArea("Notes", text, typed -> typed);
  }

  private static TextArea area(View view) {
    return Toolkit.on(() -> Eyes.find(view.mounted().root(), TextArea.class, "Notes"));
  }

  /** Where a letter of it begins on the screen. */
  private static Point2D before(TextArea area, int letter) {
    return Toolkit.on(
        () -> {
          Rectangle2D at = ((TextAreaSkin) area.getSkin()).getCharacterBounds(letter);
          return area.localToScreen(at.getMinX() + 1, at.getMinY() + at.getHeight() / 2);
        });
  }
}
