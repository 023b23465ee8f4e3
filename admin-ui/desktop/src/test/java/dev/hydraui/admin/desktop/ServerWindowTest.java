package dev.hydraui.admin.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.javafx.capability.FxCapabilities;
import dev.hydraui.javafx.testing.Eyes;
import dev.hydraui.javafx.testing.Picture;
import dev.hydraui.javafx.testing.Toolkit;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window of a start that names no server. */
final class ServerWindowTest {

  @TempDir Path folder;

  @BeforeAll
  static void start() {
    Toolkit.start();
  }

  @Test
  void opensTheServerThatIsNamedAndGoes() {
    Stage stage = Toolkit.on(Stage::new);
    List<URI> opened = new ArrayList<>();
    FxCapabilities desktop = new FxCapabilities(URI.create(""), folder);
    Toolkit.run(() -> ServerWindow.ask(stage, desktop, opened::add));
    assertTrue(
        Toolkit.comes(() -> stage.getScene().getFocusOwner() instanceof TextField),
        () -> "" + Eyes.texts(stage.getScene().getRoot()));
    Picture.of(stage.getScene(), Path.of("target", "screenshots", "which-server.png"));
    Node root = stage.getScene().getRoot();
    Toolkit.run(() -> ((TextField) stage.getScene().getFocusOwner()).setText("http://a.example"));
    Toolkit.pulse();
    Toolkit.run(() -> Eyes.find(root, Button.class, "Open").fire());
    assertTrue(Toolkit.comes(() -> !stage.isShowing()));
    assertEquals(List.of(URI.create("http://a.example/")), opened);
  }
}
