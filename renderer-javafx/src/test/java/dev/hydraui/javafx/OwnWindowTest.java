package dev.hydraui.javafx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.javafx.capability.FxCapabilities;
import dev.hydraui.javafx.capability.SystemLook;
import dev.hydraui.javafx.testing.Eyes;
import dev.hydraui.javafx.testing.Hands;
import dev.hydraui.javafx.testing.Picture;
import dev.hydraui.javafx.testing.Toolkit;
import dev.hydraui.javafx.window.WindowMemory;
import dev.hydraui.javafx.window.WindowPlace;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person can do with a window, and what it remembers. */
final class OwnWindowTest {

  private static final long PATIENCE_NANOS = 20_000_000_000L;

  @TempDir Path folder;

  @BeforeAll
  static void start() {
    Toolkit.start();
  }

  @AfterEach
  void closeAll() {
    Toolkit.run(() -> stages().forEach(Stage::hide));
  }

  @Test
  void comesBackWhereItWasAndAsLarge() {
    Stage first = window(show());
    Toolkit.run(
        () -> {
          first.setX(120);
          first.setY(80);
          first.setWidth(700);
          first.setHeight(500);
        });
    Toolkit.pulse();
    Toolkit.run(first::close);
    Stage second = window(show());
    assertEquals(
        List.of(120.0, 80.0, 700.0, 500.0),
        List.of(second.getX(), second.getY(), second.getWidth(), second.getHeight()));
    Stage third = window(show());
    assertEquals(List.of(148.0, 108.0), List.of(third.getX(), third.getY()));
  }

  @Test
  void comesBackMaximizedAndKeepsItsOwnSizeBelow() {
    Stage first = window(show());
    Toolkit.run(() -> first.setWidth(640));
    Toolkit.pulse();
    Toolkit.run(() -> first.setMaximized(true));
    Toolkit.pulse();
    Toolkit.run(first::close);
    Stage second = window(show());
    assertTrue(second.isMaximized());
    Toolkit.run(second::close);
    WindowPlace last = new WindowMemory(capabilities().texts(), "Walk").last().get();
    assertTrue(last.maximized());
    assertEquals(640, last.bounds().getWidth());
  }

  @Test
  void isCalledAfterItsPageAndTheProgram() {
    FxMounted<String, String> mounted = show();
    Stage stage = window(mounted);
    assertEquals("Start · Walk", stage.getTitle());
    assertEquals(320, stage.getMinWidth());
    Toolkit.run(() -> mounted.surface().application("Start"));
    assertEquals("Start", stage.getTitle());
  }

  @Test
  void asksBeforeItIsClosedWhereSomethingWouldBeLost() {
    FxMounted<String, String> mounted = show();
    Stage stage = window(mounted);
    Toolkit.run(() -> mounted.dispatch("guard"));
    request(stage);
    assertTrue(stage.isShowing());
    assertTrue(sees(mounted, "Leave without saving?"));
    Picture.of(stage.getScene(), Path.of("target", "screenshots", "window-leaving.png"));
    request(stage);
    new Hands().key("Escape");
    assertFalse(sees(mounted, "Leave without saving?"));
    request(stage);
    press(mounted, "Stay");
    assertTrue(stage.isShowing());
    request(stage);
    press(mounted, "Leave");
    assertFalse(stage.isShowing());
  }

  @Test
  void closesWithoutAWordWhereNothingWouldBeLost() {
    FxMounted<String, String> mounted = show();
    Toolkit.run(() -> mounted.dispatch("guard"));
    Toolkit.run(() -> mounted.dispatch("free"));
    Stage stage = window(mounted);
    new Hands().key("Control+W");
    assertTrue(Toolkit.comes(() -> !stage.isShowing(), PATIENCE_NANOS));
  }

  @Test
  void aKeyThatIsHeldOpensOneWindow() {
    show();
    Robot robot = Toolkit.on(Robot::new);
    Toolkit.run(() -> robot.keyPress(KeyCode.CONTROL));
    for (int i = 0; i < 3; i++) {
      Toolkit.run(() -> robot.keyPress(KeyCode.N));
      Toolkit.pulse();
    }
    Toolkit.run(() -> robot.keyRelease(KeyCode.N));
    Toolkit.run(() -> robot.keyRelease(KeyCode.CONTROL));
    assertEquals(2, (int) Toolkit.on(() -> stages().size()));
  }

  @Test
  void everyWindowHasAStoreOfItsOwnAndTheKeysCloseOneOrAll() {
    FxMounted<String, String> mounted = show();
    Toolkit.run(() -> mounted.dispatch("here"));
    Hands hands = new Hands();
    hands.key("Control+N");
    assertEquals(2, (int) Toolkit.on(() -> stages().size()));
    Stage other = Toolkit.on(() -> stages().get(1));
    assertTrue(Toolkit.on(() -> Eyes.see(other.getScene().getRoot(), "At <>")));
    assertTrue(sees(mounted, "At <here>"));
    Toolkit.run(other::requestFocus);
    hands.key("Control+W");
    assertTrue(Toolkit.comes(() -> stages().size() == 1, PATIENCE_NANOS));
    assertTrue(sees(mounted, "At <here>"));
    Toolkit.run(window(mounted)::requestFocus);
    hands.key("Control+N");
    assertEquals(2, (int) Toolkit.on(() -> stages().size()));
    hands.key("Control+Q");
    assertTrue(Toolkit.comes(() -> stages().isEmpty(), PATIENCE_NANOS));
  }

  @Test
  void aLinkIsFollowedHereOrInAnotherWindow() {
    FxMounted<String, String> mounted = show();
    Hyperlink link =
        Toolkit.on(() -> Eyes.find(mounted.root(), Hyperlink.class, "To the contacts"));
    Hands hands = new Hands();
    Toolkit.run(() -> link.fireEvent(pressWithControl()));
    assertTrue(Toolkit.comes(() -> stages().size() == 2, PATIENCE_NANOS));
    Stage other = Toolkit.on(() -> stages().get(1));
    assertNotSame(window(mounted), other);
    assertTrue(Toolkit.on(() -> Eyes.see(other.getScene().getRoot(), "At <contact?size=20>")));
    assertTrue(sees(mounted, "At <>"));
    Toolkit.run(other::close);
    Toolkit.run(window(mounted)::requestFocus);
    hands.press(Toolkit.on(() -> Eyes.middle(link)));
    assertTrue(sees(mounted, "At <contact?size=20>"));
    hands.key("Alt+ArrowLeft");
    assertTrue(sees(mounted, "At <>"));
    hands.key("Alt+ArrowRight");
    assertTrue(sees(mounted, "At <contact?size=20>"));
  }

  @Test
  void isDrawnLargerAndSmallerAndRemembersIt() {
    FxMounted<String, String> mounted = show();
    Hyperlink link =
        Toolkit.on(() -> Eyes.find(mounted.root(), Hyperlink.class, "To the contacts"));
    double usual = Toolkit.on(() -> link.getFont().getSize());
    Hands hands = new Hands();
    for (int i = 0; i < 3; i++) {
      hands.key("Control+EQUALS");
    }
    assertEquals(usual * 1.5, Toolkit.on(() -> link.getFont().getSize()), 0.1);
    Picture.of(window(mounted).getScene(), Path.of("target", "screenshots", "window-zoomed.png"));
    hands.key("Control+MINUS");
    assertEquals(usual * 1.25, Toolkit.on(() -> link.getFont().getSize()), 0.1);
    Toolkit.run(window(mounted)::close);
    FxMounted<String, String> later = show();
    Hyperlink again = Toolkit.on(() -> Eyes.find(later.root(), Hyperlink.class, "To the contacts"));
    Toolkit.pulse();
    assertEquals(usual * 1.25, Toolkit.on(() -> again.getFont().getSize()), 0.1);
    hands.key("Control+DIGIT0");
    assertEquals(usual, Toolkit.on(() -> again.getFont().getSize()), 0.1);
  }

  @Test
  void fillsTheScreenAndNoMore() {
    Stage stage = window(show());
    new Hands().key("F11");
    assertTrue(Toolkit.comes(stage::isFullScreen, PATIENCE_NANOS));
    new Hands().key("F11");
    assertTrue(Toolkit.comes(() -> !stage.isFullScreen(), PATIENCE_NANOS));
  }

  /** JavaFX's own platform without a screen does not tell the mouse which keys are held. */
  private static MouseEvent pressWithControl() {
    boolean no = false;
    boolean yes = true;
    return new MouseEvent(
        MouseEvent.MOUSE_CLICKED,
        0,
        0,
        0,
        0,
        MouseButton.PRIMARY,
        1,
        no,
        yes,
        no,
        no,
        yes,
        no,
        no,
        no,
        no,
        yes,
        null);
  }

  private FxCapabilities capabilities() {
    return new FxCapabilities(URI.create(""), folder);
  }

  private FxMounted<String, String> show() {
    FxSettings settings =
        FxSettings.usual()
            .desktop(capabilities())
            .system(SystemLook.fixed(false, true))
            .window(FxWindow.usual().name("Walk").version("1.2").menuBar(true));
    return Toolkit.on(() -> FxRenderer.show(new Stage(), new Walk(), settings));
  }

  private static Stage window(FxMounted<?, ?> mounted) {
    return (Stage) Toolkit.on(() -> mounted.root().getScene().getWindow());
  }

  private static List<Stage> stages() {
    return Window.getWindows().stream()
        .filter(Stage.class::isInstance)
        .map(Stage.class::cast)
        .toList();
  }

  private static void request(Stage stage) {
    Toolkit.run(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    Toolkit.pulse();
  }

  private static boolean sees(FxMounted<?, ?> mounted, String text) {
    return Toolkit.on(() -> Eyes.see(mounted.root(), text));
  }

  private static void press(FxMounted<?, ?> mounted, String text) {
    Toolkit.run(() -> Eyes.find(mounted.root(), ButtonBase.class, text).fire());
    Toolkit.pulse();
  }
}
