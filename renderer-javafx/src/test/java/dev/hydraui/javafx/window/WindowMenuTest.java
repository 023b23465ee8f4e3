package dev.hydraui.javafx.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.capability.Platform.Appearance;
import dev.hydraui.component.Ui;
import dev.hydraui.javafx.FxMounted;
import dev.hydraui.javafx.FxRenderer;
import dev.hydraui.javafx.FxSettings;
import dev.hydraui.javafx.FxWindow;
import dev.hydraui.javafx.capability.SystemLook;
import dev.hydraui.javafx.testing.Eyes;
import dev.hydraui.javafx.testing.Hands;
import dev.hydraui.javafx.testing.Picture;
import dev.hydraui.javafx.testing.Toolkit;
import dev.hydraui.machine.Machine;
import dev.hydraui.machine.Step;
import dev.hydraui.message.Arabic;
import dev.hydraui.message.English;
import dev.hydraui.message.Messages;
import dev.hydraui.node.Node;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The menu bar of a window. */
final class WindowMenuTest {

  private FxMounted<String, String> mounted;

  @BeforeAll
  static void start() {
    Toolkit.start();
  }

  @AfterEach
  void close() {
    Toolkit.run(() -> mounted.root().getScene().getWindow().hide());
  }

  @Test
  void editsTheFieldThatHasTheFocus() {
    show(new English());
    TextField field = Toolkit.on(() -> Eyes.find(mounted.root(), TextField.class, "Name"));
    Menu edit = menu("_Edit");
    Toolkit.run(edit::show);
    assertEquals(
        List.of(true, true, true, true, true, true),
        Toolkit.on(() -> items(edit).stream().map(MenuItem::isDisable).toList()));
    Toolkit.run(edit::hide);
    Toolkit.run(field::requestFocus);
    new Hands().type(mounted.root().getScene(), "Ada");
    choose(edit, "Select all");
    choose(edit, "Cut");
    assertEquals("", Toolkit.on(() -> mounted.store().state()));
    assertEquals("Ada", Toolkit.on(() -> Clipboard.getSystemClipboard().getString()));
    choose(edit, "Paste");
    choose(edit, "Paste");
    assertEquals("AdaAda", Toolkit.on(() -> mounted.store().state()));
    choose(edit, "Undo");
    assertEquals("Ada", Toolkit.on(() -> mounted.store().state()));
    choose(edit, "Redo");
    assertEquals("AdaAda", Toolkit.on(() -> mounted.store().state()));
    Toolkit.run(edit::show);
    Toolkit.pulse();
    Picture.of(popup(), Path.of("target", "screenshots", "window-menu.png"));
    Toolkit.run(edit::hide);
  }

  @Test
  void choosesLightAndDark() {
    show(new English());
    Menu view = menu("_View");
    choose(view, "Dark");
    assertEquals(Appearance.DARK, Toolkit.on(() -> mounted.appearance().get()));
    Toolkit.run(view::show);
    List<String> marked =
        Toolkit.on(
            () ->
                items(view).stream()
                    .filter(item -> item instanceof RadioMenuItem radio && radio.isSelected())
                    .map(MenuItem::getText)
                    .toList());
    assertEquals(List.of("Dark"), marked);
    Toolkit.pulse();
    Picture.of(popup(), Path.of("target", "screenshots", "window-menu-dark.png"));
    Toolkit.run(view::hide);
  }

  @Test
  void tellsWhatTheProgramIs() {
    show(new English());
    choose(menu("_Help"), "About Notes");
    assertTrue(sees("Notes"));
    assertTrue(sees("Version 1.2"));
    new Hands().key("Escape");
    assertFalse(sees("Version 1.2"));
  }

  @Test
  void speaksArabicFromRightToLeft() {
    show(new Arabic());
    assertEquals(
        List.of("ملف", "تحرير", "عرض", "مساعدة"),
        Toolkit.on(() -> bar().getMenus().stream().map(Menu::getText).toList()));
    assertEquals(
        NodeOrientation.RIGHT_TO_LEFT, Toolkit.on(() -> bar().getEffectiveNodeOrientation()));
    Picture.of(mounted.root().getScene(), Path.of("target", "screenshots", "window-arabic.png"));
  }

  private void show(Messages words) {
    FxSettings settings =
        FxSettings.usual()
            .words(words)
            .system(SystemLook.fixed(false, true))
            .window(FxWindow.usual().name("Notes").version("1.2").remembered(false).menuBar(true));
    mounted = Toolkit.on(() -> FxRenderer.show(new Stage(), new Note(), settings));
  }

  private MenuBar bar() {
    return (MenuBar) mounted.root().lookup(".menu-bar");
  }

  private Menu menu(String name) {
    return Toolkit.on(
        () ->
            bar().getMenus().stream()
                .filter(menu -> name.equals(menu.getText()))
                .findFirst()
                .orElseThrow());
  }

  private static List<MenuItem> items(Menu menu) {
    return menu.getItems().stream().filter(item -> item.getText() != null).toList();
  }

  /** Opens the menu, and chooses there. */
  private static void choose(Menu menu, String name) {
    Toolkit.run(menu::show);
    Toolkit.run(
        () -> {
          MenuItem item =
              items(menu).stream()
                  .filter(one -> name.equals(one.getText()))
                  .findFirst()
                  .orElseThrow();
          assertFalse(item.isDisable(), name);
          menu.hide();
          item.fire();
        });
    Toolkit.pulse();
  }

  private static javafx.scene.Scene popup() {
    return Toolkit.on(
        () ->
            Window.getWindows().stream()
                .filter(window -> !(window instanceof Stage) && window.isShowing())
                .findFirst()
                .orElseThrow()
                .getScene());
  }

  private boolean sees(String text) {
    return Toolkit.on(() -> Eyes.see(mounted.root(), text));
  }

  private static final class Note extends Ui<String> implements Machine<String, String> {

    @Override
    public Step<String, String> init() {
      return Step.of("");
    }

    @Override
    public Step<String, String> update(String state, String event) {
      return Step.of(event);
    }

    @Override
    public Node<String> view(String state) {
      return page("", textField("Name", state, text -> text));
    }
  }
}
