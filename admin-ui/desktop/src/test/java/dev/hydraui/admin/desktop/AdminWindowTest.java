package dev.hydraui.admin.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.admin.AdminEvent;
import dev.hydraui.admin.AdminState;
import dev.hydraui.capability.Platform.Appearance;
import dev.hydraui.javafx.FxMounted;
import dev.hydraui.javafx.Look;
import dev.hydraui.javafx.testing.Eyes;
import dev.hydraui.javafx.testing.Hands;
import dev.hydraui.javafx.testing.Picture;
import dev.hydraui.javafx.testing.Toolkit;
import dev.hydraui.server.AdminUi;
import dev.hydraui.server.sample.Crm;
import dev.hydraui.server.sql.SqlSource;
import io.javalin.Javalin;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The admin in a window, on a server with a sample database. */
final class AdminWindowTest {

  @TempDir static Path folder;

  private static SqlSource database;
  private static Javalin server;

  @BeforeAll
  static void start() throws IOException {
    Path file = folder.resolve("crm.db");
    Crm.sqlite(file, 200);
    database = SqlSource.open("jdbc:sqlite:" + file);
    server =
        Javalin.create(config -> config.registerPlugin(AdminUi.over(database)))
            .start("127.0.0.1", 0);
    Toolkit.start();
  }

  @AfterAll
  static void stop() {
    server.stop();
    database.close();
  }

  private static URI address() {
    return URI.create("http://127.0.0.1:" + server.port() + "/admin/");
  }

  @Test
  void showsTheListsOfTheDatabase() {
    Stage stage = Toolkit.on(Stage::new);
    FxMounted<AdminState, AdminEvent> admin =
        Toolkit.on(() -> AdminWindow.open(stage, address(), ""));
    assertTrue(comes(admin, "Contacts"), () -> seen(admin));
    picture(stage, "admin-light");
    Toolkit.run(() -> stage.close());
  }

  @Test
  void beginsAtAPlace() {
    Stage stage = Toolkit.on(Stage::new);
    FxMounted<AdminState, AdminEvent> admin =
        Toolkit.on(() -> AdminWindow.open(stage, address(), "contact"));
    assertTrue(comes(admin, "New contact"), () -> seen(admin));
    assertTrue(comes(admin, "First name"), () -> seen(admin));
    picture(stage, "contacts-light");
    Toolkit.run(() -> admin.look(Look.DARK));
    picture(stage, "contacts-dark");
    Toolkit.run(() -> stage.close());
  }

  @Test
  void saysThatTheServerIsGone() {
    Stage stage = Toolkit.on(Stage::new);
    FxMounted<AdminState, AdminEvent> admin =
        Toolkit.on(() -> AdminWindow.open(stage, URI.create("http://127.0.0.1:1/admin/"), ""));
    assertTrue(comes(admin, "Try again"), () -> seen(admin));
    picture(stage, "admin-gone");
    Toolkit.run(() -> stage.close());
  }

  @Test
  void whatIsChosenInTheMenuIsChosenInTheAdminAndTheOtherWayRound() {
    Stage stage = Toolkit.on(Stage::new);
    FxMounted<AdminState, AdminEvent> admin =
        Toolkit.on(() -> AdminWindow.open(stage, address(), ""));
    assertTrue(comes(admin, "Contacts"), () -> seen(admin));
    Toolkit.run(() -> admin.appearance().set(Appearance.DARK));
    assertEquals(Appearance.DARK, Toolkit.on(() -> admin.store().state().look().appearance()));
    Toolkit.run(() -> admin.dispatch(new AdminEvent.AppearanceChosen("LIGHT")));
    assertEquals(Appearance.LIGHT, Toolkit.on(() -> admin.appearance().get()));
    Toolkit.run(() -> admin.dispatch(new AdminEvent.AppearanceChosen("SYSTEM")));
    Toolkit.run(() -> stage.close());
  }

  @Test
  void asksBeforeAWindowIsClosedInWhichSomethingIsNotSaved() {
    Stage stage = Toolkit.on(Stage::new);
    FxMounted<AdminState, AdminEvent> admin =
        Toolkit.on(() -> AdminWindow.open(stage, address(), "contact/new"));
    assertTrue(
        Toolkit.comes(() -> !Eyes.all(admin.root(), TextField.class).isEmpty()), () -> seen(admin));
    TextField field = (TextField) Toolkit.on(() -> Eyes.all(admin.root(), TextField.class).get(0));
    Toolkit.run(field::requestFocus);
    Hands hands = new Hands();
    hands.type(stage.getScene(), "Ada");
    hands.key("Control+W");
    assertTrue(comes(admin, "Leave without saving?"), () -> seen(admin));
    assertTrue(stage.isShowing());
    picture(stage, "admin-leaving");
    Toolkit.run(() -> Eyes.find(admin.root(), ButtonBase.class, "Leave").fire());
    assertTrue(Toolkit.comes(() -> !stage.isShowing()));
  }

  @Test
  void opensALinkInAnotherWindow() {
    Stage stage = Toolkit.on(Stage::new);
    FxMounted<AdminState, AdminEvent> admin =
        Toolkit.on(() -> AdminWindow.open(stage, address(), "company"));
    assertTrue(comes(admin, "New company"), () -> seen(admin));
    Toolkit.pulse();
    Hyperlink contacts = Toolkit.on(() -> Eyes.find(admin.root(), Hyperlink.class, "Contacts"));
    Robot robot = Toolkit.on(Robot::new);
    Toolkit.run(() -> robot.mouseMove(Eyes.middle(contacts)));
    Toolkit.run(() -> robot.mousePress(MouseButton.MIDDLE));
    Toolkit.run(() -> robot.mouseRelease(MouseButton.MIDDLE));
    assertTrue(Toolkit.comes(() -> other(stage).isPresent()));
    Stage other = Toolkit.on(() -> other(stage).get());
    assertTrue(Toolkit.comes(() -> Eyes.see(other.getScene().getRoot(), "New contact")));
    assertEquals("Contacts · crm", Toolkit.on(other::getTitle));
    assertTrue(Toolkit.on(() -> Eyes.see(admin.root(), "New company")));
    Toolkit.run(other::close);
    Toolkit.run(() -> stage.close());
  }

  private static Optional<Stage> other(Stage stage) {
    return Window.getWindows().stream()
        .filter(window -> window instanceof Stage && window != stage)
        .map(Stage.class::cast)
        .findFirst();
  }

  private static boolean comes(FxMounted<?, ?> admin, String text) {
    return Toolkit.comes(() -> Eyes.see(admin.root(), text));
  }

  private static String seen(FxMounted<?, ?> admin) {
    return "there is: " + Toolkit.on(() -> Eyes.texts(admin.root()));
  }

  private static void picture(Stage stage, String name) {
    Picture.of(stage.getScene(), Path.of("target", "screenshots", name + ".png"));
  }
}
