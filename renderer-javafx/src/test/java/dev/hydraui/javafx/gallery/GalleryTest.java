package dev.hydraui.javafx.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hydraui.gallery.Gallery;
import dev.hydraui.gallery.GalleryEvent;
import dev.hydraui.gallery.GalleryEvent.Did;
import dev.hydraui.gallery.GalleryEvent.Entered;
import dev.hydraui.gallery.GalleryState;
import dev.hydraui.javafx.FxMounted;
import dev.hydraui.javafx.FxRenderer;
import dev.hydraui.javafx.FxSettings;
import dev.hydraui.javafx.Look;
import dev.hydraui.javafx.testing.Picture;
import dev.hydraui.javafx.testing.Toolkit;
import dev.hydraui.message.Arabic;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.css.CssParser;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every component, in light and dark, with much room and with little. Pictures are kept in {@code
 * target/screenshots}; nothing fails while they are drawn.
 */
final class GalleryTest {

  private static final int WIDE = 1280;
  private static final int NARROW = 390;
  private static final int HEIGHT = 800;

  private final List<String> failures = new ArrayList<>();

  @BeforeAll
  static void start() {
    Toolkit.start();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "companies",
        "company",
        "components",
        "inputs",
        "collections",
        "content",
        "layout"
      })
  void drawsEveryPlace(String place) {
    Toolkit.run(() -> CssParser.errorsProperty().clear());
    draw(place, place + "-light-" + WIDE, WIDE, Look.LIGHT);
    draw(place, place + "-light-" + NARROW, NARROW, Look.LIGHT);
    draw(place, place + "-dark-" + WIDE, WIDE, Look.DARK);
    assertNothingFailed();
  }

  @Test
  void drawsFromRightToLeftAndInAnotherBrand() {
    FxSettings arabic = settings(Look.LIGHT).words(new Arabic());
    for (String place : List.of("inputs", "collections", "companies")) {
      draw(place, place + "-rtl", WIDE, arabic);
    }
    draw("components", "components-tide", WIDE, Look.TIDE_LIGHT);
    assertNothingFailed();
  }

  @Test
  void drawsWhatLiesOverThePage() {
    for (Look look : List.of(Look.LIGHT, Look.DARK)) {
      String end = look == Look.LIGHT ? "-light" : "-dark";
      draw("components", "dialog" + end, look, new Did("dialog:contact"));
      draw("companies", "alert-dialog" + end, look, new Did("dialog:delete"));
      draw("companies", "palette" + end, look, new Did("palette:open"));
      draw("components", "combobox" + end, look, new Entered("parent", "a"));
    }
    assertNothingFailed();
  }

  private void assertNothingFailed() {
    assertEquals(List.of(), failures);
    assertEquals("[]", Toolkit.on(() -> "" + CssParser.errorsProperty()));
  }

  private FxSettings settings(Look look) {
    return FxSettings.usual().look(look).onFailure(failure -> failures.add("" + failure));
  }

  private void draw(String place, String name, int width, Look look) {
    draw(place, name, width, settings(look));
  }

  /** All of a page, however long it is: it is drawn anew in a scene that no window could show. */
  private void draw(String place, String name, int width, FxSettings settings) {
    Shown shown = show(place, width, settings);
    double whole =
        Toolkit.on(
            () -> {
              ScrollPane page = (ScrollPane) shown.stage.getScene().lookup(".h-page");
              double rest = shown.stage.getScene().getHeight() - page.getHeight();
              return rest + page.getContent().getLayoutBounds().getHeight();
            });
    close(shown);
    FxMounted<GalleryState, GalleryEvent> mounted =
        Toolkit.on(() -> FxRenderer.mount(new Gallery(place), settings));
    Scene scene =
        Toolkit.on(() -> new Scene(mounted.root(), width, Math.max(HEIGHT, Math.ceil(whole))));
    Toolkit.run(() -> scene.snapshot(null));
    keep(scene, name);
    Toolkit.run(mounted::close);
  }

  /** What is in a window after something has been done. */
  private void draw(String place, String name, Look look, GalleryEvent done) {
    Shown shown = show(place, WIDE, settings(look));
    Toolkit.run(() -> shown.mounted.dispatch(done));
    Toolkit.pulse();
    keep(shown.stage.getScene(), name);
    close(shown);
  }

  private record Shown(Stage stage, FxMounted<GalleryState, GalleryEvent> mounted) {}

  private static Shown show(String place, int width, FxSettings settings) {
    Shown shown =
        Toolkit.on(() -> new Shown(new Stage(), FxRenderer.mount(new Gallery(place), settings)));
    Toolkit.run(
        () -> {
          shown.stage.setScene(new Scene(shown.mounted.root(), width, HEIGHT));
          shown.stage.show();
        });
    Toolkit.pulse();
    return shown;
  }

  private static void keep(Scene scene, String name) {
    Picture.of(scene, Path.of("target", "screenshots", name + ".png"));
  }

  private static void close(Shown shown) {
    Toolkit.run(shown.stage::close);
    Toolkit.run(shown.mounted::close);
  }
}
