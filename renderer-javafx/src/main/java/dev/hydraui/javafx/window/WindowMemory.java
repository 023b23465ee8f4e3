package dev.hydraui.javafx.window;

import dev.hydraui.capability.Platform.Appearance;
import dev.hydraui.jvm.KeptTexts;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/** Brings a program's windows back to where the last one stood. On the JavaFX thread. */
public final class WindowMemory {

  /** How far a window stands from one that is in its place. */
  private static final double ASIDE = 28;

  private final KeptTexts texts;
  private final String key;
  private final String look;
  private Rectangle2D free = Rectangle2D.EMPTY;

  /**
   * @param name the program's
   */
  public WindowMemory(KeptTexts texts, String name) {
    this.texts = texts;
    this.key = "window-" + name;
    this.look = "look-" + name;
  }

  /** What was kept last. */
  public Optional<WindowPlace> last() {
    return texts.read(key).flatMap(WindowPlace::of);
  }

  /** Light, dark or as the system is, where a person has chosen that. */
  public Optional<Appearance> look() {
    return texts
        .read(look)
        .flatMap(
            kept ->
                Stream.of(Appearance.values())
                    .filter(each -> each.name().equals(kept.strip()))
                    .findFirst());
  }

  /** A person has chosen that. */
  public void look(Appearance chosen) {
    texts.write(look, chosen.name());
  }

  /** Puts a window that is not shown yet where it was, on a screen that is still there. */
  public void restore(Stage stage, WindowPlace place) {
    free = place.bounds();
    List<Rectangle2D> screens = Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
    place
        .on(screens)
        .ifPresent(
            bounds -> {
              double aside = aside(bounds);
              stage.setX(bounds.getMinX() + aside);
              stage.setY(bounds.getMinY() + aside);
              stage.setWidth(bounds.getWidth());
              stage.setHeight(bounds.getHeight());
            });
    stage.setMaximized(place.maximized());
  }

  /** So far that it hides no other window of the program. */
  private static double aside(Rectangle2D bounds) {
    double aside = 0;
    while (isTaken(bounds.getMinX() + aside, bounds.getMinY() + aside)) {
      aside += ASIDE;
    }
    return aside;
  }

  private static boolean isTaken(double x, double y) {
    return Window.getWindows().stream()
        .anyMatch(
            window ->
                window instanceof Stage
                    && Math.abs(window.getX() - x) < 1
                    && Math.abs(window.getY() - y) < 1);
  }

  /** From now on remembers the place of a window, when it is closed. */
  public void follow(Stage stage, IntSupplier percent) {
    stage.xProperty().addListener((is, before, after) -> moved(stage));
    stage.yProperty().addListener((is, before, after) -> moved(stage));
    stage.widthProperty().addListener((is, before, after) -> moved(stage));
    stage.heightProperty().addListener((is, before, after) -> moved(stage));
    moved(stage);
    stage.addEventHandler(
        WindowEvent.WINDOW_HIDING,
        event -> {
          if (free != Rectangle2D.EMPTY) {
            texts.write(key, new WindowPlace(free, stage.isMaximized(), percent.getAsInt()).text());
          }
        });
  }

  /** A window that becomes as large as the screen says only afterwards why. */
  private void moved(Stage stage) {
    Platform.runLater(() -> keep(stage));
  }

  private void keep(Stage stage) {
    boolean filling = stage.isMaximized() || stage.isFullScreen() || stage.isIconified();
    if (!filling && stage.isShowing() && stage.getWidth() > 0 && stage.getHeight() > 0) {
      free = new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
    }
  }
}
