package dev.hydraui.javafx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hydraui.capability.Platform.Appearance;
import dev.hydraui.javafx.capability.FxCapabilities;
import dev.hydraui.javafx.testing.Toolkit;
import java.net.URI;
import java.nio.file.Path;
import javafx.scene.control.MenuBar;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person has chosen from the menu is so when they come back. */
final class RememberedLookTest {

  @TempDir Path folder;

  @BeforeAll
  static void start() {
    Toolkit.start();
  }

  @Test
  void aWindowWearsTheLookThatThePersonChoseLast() {
    FxMounted<String, String> first = show(true);
    choose(first, "Dark");
    close(first);
    FxMounted<String, String> second = show(true);
    assertEquals(Appearance.DARK, look(second));
    choose(second, "As the system");
    close(second);
    FxMounted<String, String> third = show(true);
    assertEquals(Appearance.SYSTEM, look(third));
    close(third);
  }

  @Test
  void whatTheMachineChoosesIsForTheMachineToRemember() {
    FxMounted<String, String> first = show(true);
    Toolkit.run(() -> first.dispatch("dark"));
    assertEquals(Appearance.DARK, look(first));
    close(first);
    FxMounted<String, String> second = show(true);
    assertEquals(Appearance.LIGHT, look(second));
    close(second);
  }

  @Test
  void aWindowThatRemembersNothingRemembersNoLook() {
    FxMounted<String, String> first = show(false);
    choose(first, "Dark");
    assertEquals(Appearance.DARK, look(first));
    close(first);
    FxMounted<String, String> second = show(false);
    assertEquals(Appearance.LIGHT, look(second));
    close(second);
  }

  private FxMounted<String, String> show(boolean remembered) {
    FxSettings settings =
        FxSettings.usual()
            .desktop(new FxCapabilities(URI.create(""), folder))
            .appearance(Appearance.LIGHT)
            .window(FxWindow.usual().menuBar(true).remembered(remembered));
    return Toolkit.on(() -> FxRenderer.show(new Stage(), new Walk(), settings));
  }

  private static void choose(FxMounted<?, ?> mounted, String name) {
    Toolkit.run(
        () ->
            ((MenuBar) mounted.root().lookup(".menu-bar"))
                .getMenus().stream()
                    .flatMap(menu -> menu.getItems().stream())
                    .filter(item -> name.equals(item.getText()))
                    .forEach(item -> item.fire()));
  }

  private static Appearance look(FxMounted<?, ?> mounted) {
    Toolkit.pulse();
    return Toolkit.on(() -> mounted.appearance().get());
  }

  private static void close(FxMounted<?, ?> mounted) {
    Toolkit.run(() -> mounted.root().getScene().getWindow().hide());
  }
}
