package dev.hydraui.javafx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.hydraui.component.MenuItem;
import dev.hydraui.component.Tab;
import dev.hydraui.component.Ui;
import dev.hydraui.javafx.shown.Shown;
import dev.hydraui.javafx.shown.View;
import dev.hydraui.javafx.testing.Hands;
import dev.hydraui.javafx.testing.Picture;
import dev.hydraui.javafx.testing.Toolkit;
import dev.hydraui.node.Node;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** With Alt a letter presses what stands in front of a person. */
final class MnemonicsTest extends Ui<String> {

  @BeforeAll
  static void start() {
    assumeFalse(System.getProperty("os.name").startsWith("Mac"));
    Toolkit.start();
  }

  private Node<String> tabbed(Node<String> inside) {
    return page(
        "Notes",
        tabs(
            "Parts",
            List.of(
                new Tab("text", "Text", ""),
                new Tab("tables", "Tables", ""),
                new Tab("all", "All", "")),
            "text",
            key -> "tab " + key,
            inside),
        button("Save", "save"));
  }

  @Test
  void goesToTabsButPressesNoButtonOfAPage() {
    try (View view = new View(tabbed(text("Nothing")), 600, 400)) {
      view.hands.key("Alt+A");
      assertEquals(List.of("tab tables"), view.sent());
      view.hands.key("Alt+T");
      view.hands.key("Alt+L");
      view.hands.key("Alt+S");
      assertEquals(List.of("tab text", "tab all"), view.sent());
    }
  }

  @Test
  void pressesTheButtonsOfADialogAndNothingBelowIt() {
    Node<String> dialog =
        dialog(
            "Delete?",
            "closed",
            textField("Why", "", text -> "typed " + text),
            row(
                button("Delete", "delete"),
                button("Do not", "keep"),
                button("Later", "later").disabled(true)));
    try (View view = new View(tabbed(dialog), 600, 400)) {
      assertInstanceOf(TextField.class, Toolkit.on(() -> view.scene().getFocusOwner()));
      view.hands.key("Alt+D");
      view.hands.key("Alt+O");
      view.hands.key("Alt+L");
      view.hands.key("Alt+T");
      view.hands.key("Shift+Alt+Control+D");
      assertEquals(List.of("delete", "keep"), view.sent());
    }
  }

  @Test
  void choosesFromAnOpenMenuAndUnderlinesItsLetters() {
    Node<String> menu =
        menu(
            "Actions",
            List.of(
                MenuItem.of("rename", "Rename"),
                MenuItem.of("remove", "Remove"),
                MenuItem.of("r", "R")),
            key -> "did " + key);
    try (View view = new View(page("Notes", menu, tabbed(text("Below"))), 600, 400)) {
      view.press(".h-button");
      Robot robot = Toolkit.on(Robot::new);
      Toolkit.run(() -> robot.keyPress(KeyCode.ALT));
      Toolkit.pulse();
      Picture.of(view.scene(), Path.of("target", "screenshots", "mnemonics.png"));
      Pane lines = assertInstanceOf(Pane.class, view.one(".h-mnemonics"));
      assertEquals(2, lines.getChildren().size());
      Toolkit.run(() -> robot.keyRelease(KeyCode.ALT));
      Toolkit.pulse();
      assertEquals(List.of(), view.all(".h-mnemonics"));
      view.hands.key("Alt+E");
      assertEquals(List.of("did remove"), view.sent());
    }
  }

  @Test
  void leavesTheMenuBarItsLetters() {
    List<String> sent = new ArrayList<>();
    FxWindow window = FxWindow.usual().name("Notes").remembered(false).menuBar(true);
    Node<String> files =
        tabs("Parts", List.of(new Tab("files", "Files", "")), "", key -> key, text("None"));
    FxMounted<?, Object> mounted =
        Toolkit.on(
            () ->
                FxRenderer.show(
                    new Stage(), new Shown(sent::add), FxSettings.usual().window(window)));
    Toolkit.run(() -> mounted.dispatch(files));
    Toolkit.pulse();
    new Hands().key("Alt+I");
    assertEquals(List.of("files"), Toolkit.on(() -> List.copyOf(sent)));
    Toolkit.run(() -> mounted.root().getScene().getWindow().hide());
  }
}
