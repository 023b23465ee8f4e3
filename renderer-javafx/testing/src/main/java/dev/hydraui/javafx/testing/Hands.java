package dev.hydraui.javafx.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Window;

/** What a person does with a mouse and a keyboard, through JavaFX's robot. */
public final class Hands {

  private static final Map<String, KeyCode> KEYS =
      Map.of(
          "ArrowUp", KeyCode.UP,
          "ArrowDown", KeyCode.DOWN,
          "ArrowLeft", KeyCode.LEFT,
          "ArrowRight", KeyCode.RIGHT,
          "PageUp", KeyCode.PAGE_UP,
          "PageDown", KeyCode.PAGE_DOWN,
          "Backspace", KeyCode.BACK_SPACE);

  private final Robot robot = Toolkit.on(Robot::new);

  /** Moves the pointer there and presses. */
  public void press(Point2D point) {
    moveTo(point);
    Toolkit.run(() -> robot.mousePress(MouseButton.PRIMARY));
    Toolkit.run(() -> robot.mouseRelease(MouseButton.PRIMARY));
    Toolkit.pulse();
  }

  /** Presses at one point, and lets go at another. */
  public void drag(Point2D from, Point2D to) {
    moveTo(from);
    if (Hold.isNeeded()) {
      Hold.drag(from, to);
      return;
    }
    Toolkit.run(() -> robot.mousePress(MouseButton.PRIMARY));
    moveTo(from.midpoint(to));
    moveTo(to);
    Toolkit.run(() -> robot.mouseRelease(MouseButton.PRIMARY));
    Toolkit.pulse();
  }

  public void moveTo(Point2D point) {
    Toolkit.run(() -> robot.mouseMove(point));
    Toolkit.pulse();
  }

  /** Types letter by letter where the focus is. */
  public void type(Scene scene, String text) {
    for (String letter : text.split("")) {
      Toolkit.run(
          () -> {
            Node owner = scene.getFocusOwner();
            if (owner != null) {
              owner.fireEvent(
                  new KeyEvent(
                      KeyEvent.KEY_TYPED,
                      letter,
                      "",
                      KeyCode.UNDEFINED,
                      false,
                      false,
                      false,
                      false));
            }
          });
      Toolkit.pulse();
    }
  }

  /**
   * JavaFX's own platform without a screen says of a button that is let go that it is still down,
   * so that what was pressed stays so, and the space bar does not press it; the press of another
   * button says the truth.
   */
  private void letGo() {
    Toolkit.run(
        () -> {
          if (Window.getWindows().stream().anyMatch(Hands::isHeld)) {
            robot.mousePress(MouseButton.MIDDLE);
            robot.mouseRelease(MouseButton.MIDDLE);
          }
        });
  }

  private static boolean isHeld(Window window) {
    Node owner = window.getScene() == null ? null : window.getScene().getFocusOwner();
    return owner instanceof ButtonBase && owner.isPressed();
  }

  /** Presses a key, named as in the UI Events specification after the keys that are held. */
  public void key(String name) {
    List<KeyCode> keys = new ArrayList<>();
    for (String part : name.split("\\+")) {
      keys.add(code(part));
    }
    if (keys.contains(KeyCode.SPACE)) {
      letGo();
    }
    for (KeyCode key : keys) {
      Toolkit.run(() -> robot.keyPress(key));
    }
    for (int i = keys.size() - 1; i >= 0; i--) {
      KeyCode key = keys.get(i);
      Toolkit.run(() -> robot.keyRelease(key));
    }
    Toolkit.pulse();
  }

  private static KeyCode code(String name) {
    KeyCode known = KEYS.get(name);
    return known == null ? KeyCode.valueOf(name.toUpperCase(Locale.ROOT)) : known;
  }
}
