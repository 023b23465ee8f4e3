package dev.hydraui.javafx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.capability.Platform.Appearance;
import dev.hydraui.javafx.capability.SystemLook;
import dev.hydraui.javafx.testing.Eyes;
import dev.hydraui.javafx.testing.Toolkit;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.CssMetaData;
import javafx.scene.Scene;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a window wears, as the system is set and as was chosen. */
final class DressTest {

  private final SimpleBooleanProperty dark = new SimpleBooleanProperty();
  private final SimpleBooleanProperty still = new SimpleBooleanProperty(true);
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
  void isDarkWhenTheSystemIsUnlessSomethingElseWasChosen() {
    show();
    double light = brightness();
    Toolkit.run(() -> dark.set(true));
    assertTrue(brightness() < light / 2);
    Toolkit.run(() -> mounted.dispatch("light"));
    assertEquals(light, brightness());
    Toolkit.run(() -> dark.set(false));
    Toolkit.run(() -> mounted.appearance().set(Appearance.DARK));
    assertTrue(brightness() < light / 2);
    Toolkit.run(() -> mounted.dispatch("system"));
    assertEquals(light, brightness());
  }

  @Test
  void whatIsUnderWayTurnsUnlessThePersonWantsLessMotion() {
    show();
    Toolkit.run(() -> mounted.dispatch("busy"));
    Toolkit.pulse();
    assertEquals(false, turns());
    Toolkit.run(() -> still.set(false));
    Toolkit.pulse();
    assertEquals(true, turns());
  }

  private Object turns() {
    return Toolkit.on(
        () -> {
          ProgressIndicator one =
              (ProgressIndicator) Eyes.all(mounted.root(), ProgressIndicator.class).get(0);
          return one.getCssMetaData().stream()
              .filter(property -> property.getProperty().equals("-fx-spin-enabled"))
              .map(property -> value(property, one))
              .findFirst()
              .orElseThrow();
        });
  }

  @SuppressWarnings("unchecked")
  private static Object value(CssMetaData<?, ?> property, ProgressIndicator of) {
    return ((CssMetaData<ProgressIndicator, ?>) property).getStyleableProperty(of).getValue();
  }

  private double brightness() {
    Toolkit.pulse();
    return Toolkit.on(
        () -> {
          Scene scene = mounted.root().getScene();
          Color color = scene.snapshot(null).getPixelReader().getColor(1, 1);
          return color.getBrightness();
        });
  }

  private void show() {
    mounted =
        Toolkit.on(
            () ->
                FxRenderer.show(
                    new Stage(),
                    new Walk(),
                    FxSettings.usual()
                        .system(SystemLook.of(dark, still))
                        .window(FxWindow.usual().remembered(false))));
  }
}
