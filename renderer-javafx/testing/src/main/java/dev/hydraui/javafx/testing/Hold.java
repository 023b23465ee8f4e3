package dev.hydraui.javafx.testing;

import com.sun.javafx.scene.SceneHelper;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Window;

/**
 * A mouse whose button is held while it moves. JavaFX's own headless platform, as of 26, tells of
 * such moves without a button: the scene takes the drag for ended.
 */
final class Hold {

  private Hold() {}

  static boolean isNeeded() {
    return "Headless".equals(System.getProperty("glass.platform"));
  }

  /** Presses at one point of the screen, and lets go at another. */
  static void drag(Point2D from, Point2D to) {
    Scene scene = Toolkit.on(() -> sceneAt(from));
    tell(scene, MouseEvent.MOUSE_PRESSED, from, true);
    tell(scene, MouseEvent.MOUSE_DRAGGED, from.midpoint(to), true);
    tell(scene, MouseEvent.MOUSE_DRAGGED, to, true);
    tell(scene, MouseEvent.MOUSE_RELEASED, to, false);
  }

  /** Of windows over one another the one that was opened last. */
  private static Scene sceneAt(Point2D point) {
    return Window.getWindows().stream()
        .filter(window -> contains(window, point))
        .reduce((below, above) -> above)
        .orElseThrow(() -> new IllegalStateException("No window is at " + point))
        .getScene();
  }

  private static boolean contains(Window window, Point2D at) {
    return at.getX() >= window.getX()
        && at.getX() < window.getX() + window.getWidth()
        && at.getY() >= window.getY()
        && at.getY() < window.getY() + window.getHeight();
  }

  private static void tell(Scene scene, EventType<MouseEvent> type, Point2D at, boolean down) {
    Toolkit.run(() -> SceneHelper.processMouseEvent(scene, event(scene, type, at, down)));
    Toolkit.pulse();
  }

  private static MouseEvent event(
      Scene scene, EventType<MouseEvent> type, Point2D at, boolean down) {
    double x = at.getX() - scene.getWindow().getX() - scene.getX();
    double y = at.getY() - scene.getWindow().getY() - scene.getY();
    return new MouseEvent(
        type,
        x,
        y,
        at.getX(),
        at.getY(),
        MouseButton.PRIMARY,
        1,
        false,
        false,
        false,
        false,
        down,
        false,
        false,
        false,
        false,
        type != MouseEvent.MOUSE_DRAGGED,
        new PickResult(scene.getRoot(), x, y));
  }
}
