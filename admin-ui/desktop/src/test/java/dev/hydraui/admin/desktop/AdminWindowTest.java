package dev.hydraui.admin.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.admin.AdminEvent;
import dev.hydraui.admin.AdminState;
import dev.hydraui.javafx.FxMounted;
import dev.hydraui.javafx.Look;
import dev.hydraui.server.AdminUi;
import dev.hydraui.server.sample.Crm;
import dev.hydraui.server.sql.SqlSource;
import io.javalin.Javalin;
import java.awt.image.BufferedImage;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.image.WritableImage;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The admin in a window, on a server with a sample database. */
final class AdminWindowTest {

  private static final long PATIENCE_NANOS = 60_000_000_000L;

  @TempDir static Path folder;

  private static SqlSource database;
  private static Javalin server;

  @BeforeAll
  static void start() throws Exception {
    Path file = folder.resolve("crm.db");
    Crm.sqlite(file, 200);
    database = SqlSource.open("jdbc:sqlite:" + file);
    server =
        Javalin.create(config -> config.registerPlugin(AdminUi.over(database)))
            .start("127.0.0.1", 0);
    CompletableFuture<Boolean> ready = new CompletableFuture<>();
    Platform.setImplicitExit(false);
    Platform.startup(() -> ready.complete(true));
    assertTrue(ready.get(60, TimeUnit.SECONDS));
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
  void showsTheListsOfTheDatabase() throws Exception {
    Stage stage = on(Stage::new);
    FxMounted<AdminState, AdminEvent> admin = on(() -> AdminWindow.open(stage, address(), ""));
    assertTrue(comes(() -> shows(admin.root(), "Contacts")), () -> texts(admin.root()));
    picture(stage, "admin-light");
    on(
        () -> {
          stage.close();
          return true;
        });
  }

  @Test
  void beginsAtAPlace() throws Exception {
    Stage stage = on(Stage::new);
    FxMounted<AdminState, AdminEvent> admin =
        on(() -> AdminWindow.open(stage, address(), "contact"));
    assertTrue(comes(() -> shows(admin.root(), "New contact")), () -> texts(admin.root()));
    assertTrue(comes(() -> shows(admin.root(), "First name")), () -> texts(admin.root()));
    picture(stage, "contacts-light");
    on(
        () -> {
          admin.look(Look.DARK);
          return true;
        });
    picture(stage, "contacts-dark");
    on(
        () -> {
          stage.close();
          return true;
        });
  }

  @Test
  void saysThatTheServerIsGone() throws Exception {
    Stage stage = on(Stage::new);
    FxMounted<AdminState, AdminEvent> admin =
        on(() -> AdminWindow.open(stage, URI.create("http://127.0.0.1:1/admin/"), ""));
    assertTrue(comes(() -> shows(admin.root(), "Try again")), () -> texts(admin.root()));
    picture(stage, "admin-gone");
    on(
        () -> {
          stage.close();
          return true;
        });
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

  private static boolean shows(Node node, String text) {
    if ((node instanceof Labeled labeled && text.equals(labeled.getText()))
        || (node instanceof Text written && text.equals(written.getText()))) {
      return true;
    }
    return node instanceof Parent parent
        && parent.getChildrenUnmodifiable().stream().anyMatch(child -> shows(child, text));
  }

  private static String texts(Node node) {
    StringBuilder all = new StringBuilder();
    gather(node, all);
    return "there is: " + all;
  }

  private static void gather(Node node, StringBuilder all) {
    if (node instanceof Text written) {
      all.append(written.getText()).append(" | ");
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> gather(child, all));
    }
  }

  private static boolean comes(BooleanSupplier what) throws Exception {
    long deadline = System.nanoTime() + PATIENCE_NANOS;
    boolean is = on(what::getAsBoolean);
    while (!is && System.nanoTime() < deadline) {
      is = on(what::getAsBoolean);
    }
    return is;
  }

  private static <T> T on(Callable<T> task) throws Exception {
    CompletableFuture<T> done = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            done.complete(task.call());
          } catch (Exception failure) {
            done.completeExceptionally(failure);
          }
        });
    return done.get(60, TimeUnit.SECONDS);
  }

  private static void picture(Stage stage, String name) throws Exception {
    WritableImage shown = on(() -> stage.getScene().snapshot(null));
    int width = (int) shown.getWidth();
    int height = (int) shown.getHeight();
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, shown.getPixelReader().getArgb(x, y));
      }
    }
    Path file = Path.of("target", "screenshots", name + ".png");
    Files.createDirectories(file.getParent());
    ImageIO.write(image, "png", file.toFile());
  }
}
