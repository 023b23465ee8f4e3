package dev.hydraui.examples.desktop;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.examples.todomvc.TodoMvc;
import dev.hydraui.javafx.FxRenderer;
import dev.hydraui.javafx.FxSettings;
import dev.hydraui.javafx.capability.FxCapabilities;
import dev.hydraui.javafx.testing.Eyes;
import dev.hydraui.javafx.testing.Hands;
import dev.hydraui.javafx.testing.Picture;
import dev.hydraui.javafx.testing.Toolkit;
import dev.hydraui.jvm.JvmFormat;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person does with the todos, in a window. */
final class TodoDesktopTest {

  private static final String NEW = "What needs to be done?";

  @TempDir Path folder;

  private final Hands hands = new Hands();

  @BeforeAll
  static void start() {
    Toolkit.start();
  }

  private Stage open() {
    Stage stage = Toolkit.on(Stage::new);
    FxSettings settings = FxSettings.usual().desktop(new FxCapabilities(URI.create(""), folder));
    Toolkit.run(() -> FxRenderer.show(stage, new TodoMvc(new JvmFormat()), settings));
    Toolkit.pulse();
    return stage;
  }

  private static void sees(Stage stage, String text) {
    assertTrue(
        Toolkit.comes(() -> Eyes.see(stage.getScene().getRoot(), text)),
        () -> text + " in " + Toolkit.on(() -> Eyes.texts(stage.getScene().getRoot())));
  }

  @Test
  void isThereTheNextTime() {
    Stage first = open();
    for (String title : List.of("Milk", "Bread")) {
      Toolkit.run(() -> Eyes.find(first.getScene().getRoot(), TextField.class, NEW).requestFocus());
      hands.type(first.getScene(), title);
      hands.key("Enter");
    }
    sees(first, "2 items left");
    CheckBox milk = Toolkit.on(() -> Eyes.find(first.getScene().getRoot(), CheckBox.class, "Milk"));
    hands.press(Toolkit.on(() -> Eyes.middle(milk)));
    sees(first, "1 item left");
    Picture.of(first.getScene(), Path.of("target", "screenshots", "todos.png"));
    Toolkit.run(first::close);

    Stage second = open();
    sees(second, "Bread");
    sees(second, "1 item left");
    Toolkit.run(second::close);
  }
}
