package dev.hydraui.javafx.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hydraui.javafx.FxMounted;
import dev.hydraui.javafx.FxRenderer;
import dev.hydraui.javafx.FxSettings;
import dev.hydraui.javafx.Look;
import dev.hydraui.javafx.testing.Picture;
import dev.hydraui.javafx.testing.Toolkit;
import dev.hydraui.machine.Machine;
import dev.hydraui.machine.Step;
import dev.hydraui.node.Node;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.css.CssParser;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Pictures of every page, in {@code target/screenshots}; nothing fails while they are drawn. */
final class GalleryTest {

  private static final int WIDTH = 1000;
  private static final int HEIGHT = 780;

  @BeforeAll
  static void start() {
    Toolkit.start();
  }

  @Test
  void drawsEveryPageInLightAndDark() {
    List<String> failures = new ArrayList<>();
    Toolkit.run(() -> CssParser.errorsProperty().clear());
    for (Map.Entry<String, Node<String>> page : new Gallery().pages().entrySet()) {
      draw(page.getKey() + "-light", page.getValue(), Look.LIGHT, failures);
      draw(page.getKey() + "-dark", page.getValue(), Look.DARK, failures);
    }
    draw("fields-tide", new Gallery().pages().get("fields"), Look.TIDE_LIGHT, failures);
    assertEquals(List.of(), failures);
    assertEquals("[]", Toolkit.on(() -> "" + CssParser.errorsProperty()));
  }

  static void draw(String name, Node<String> view, Look look, List<String> failures) {
    Stage stage =
        Toolkit.on(
            () -> {
              Stage made = new Stage();
              FxMounted<String, String> mounted =
                  FxRenderer.mount(
                      new Still(view),
                      FxSettings.usual()
                          .look(look)
                          .onFailure(failure -> failures.add(name + ": " + failure)));
              made.setScene(new Scene(mounted.root(), WIDTH, HEIGHT));
              made.show();
              return made;
            });
    Picture.of(Toolkit.on(stage::getScene), Path.of("target", "screenshots", name + ".png"));
    Toolkit.run(stage::close);
  }

  /** Shows one view, whatever happens. */
  private record Still(Node<String> node) implements Machine<String, String> {

    @Override
    public Step<String, String> init() {
      return Step.of("");
    }

    @Override
    public Step<String, String> update(String state, String event) {
      return Step.of(state);
    }

    @Override
    public Node<String> view(String state) {
      return node;
    }
  }
}
