package dev.hydraui.admin.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.admin.AdminEvent;
import dev.hydraui.admin.AdminState;
import dev.hydraui.javafx.FxMounted;
import dev.hydraui.javafx.Look;
import dev.hydraui.javafx.testing.Eyes;
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
import javafx.stage.Stage;
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
  void takesAddressesOfTheWebAlone() {
    assertEquals(
        Optional.of(URI.create("https://a.example/admin/")),
        Main.address("https://a.example/admin"));
    assertEquals(Optional.empty(), Main.address("file:///etc"));
    assertEquals(Optional.empty(), Main.address("nothing"));
    assertEquals(Optional.empty(), Main.address("http://a b/"));
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
