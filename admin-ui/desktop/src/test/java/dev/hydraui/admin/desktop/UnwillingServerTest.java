package dev.hydraui.admin.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import dev.hydraui.admin.AdminEvent;
import dev.hydraui.admin.AdminState;
import dev.hydraui.javafx.FxMounted;
import dev.hydraui.javafx.testing.Eyes;
import dev.hydraui.javafx.testing.Picture;
import dev.hydraui.javafx.testing.Toolkit;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import javafx.stage.Stage;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the admin says of servers that it cannot work with. */
final class UnwillingServerTest {

  private static final String PASSWORD = "only-for-this-test";
  private static final int HUGE_MEGABYTES = 70;

  @TempDir Path folder;

  @BeforeAll
  static void start() {
    Toolkit.start();
  }

  private static InetSocketAddress anyPort() {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
  }

  @Test
  void aCertificateThatNobodyVouchesForIsSaidToBeRefused() throws Exception {
    HttpsServer server = HttpsServer.create(anyPort(), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(ownCertificate()));
    server.createContext("/", exchange -> answer(exchange, 0));
    server.start();
    try {
      says(
          URI.create("https://localhost:" + server.getAddress().getPort() + "/admin/"),
          "The server cannot be used from here: the server's certificate is not accepted",
          "admin-certificate");
    } finally {
      server.stop(0);
    }
  }

  @Test
  void anAnswerThatIsTooLargeIsSaidToBeRefused() throws Exception {
    HttpServer server = HttpServer.create(anyPort(), 0);
    server.createContext("/", exchange -> answer(exchange, HUGE_MEGABYTES));
    server.start();
    try {
      says(
          URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/admin/"),
          "The server cannot be used from here: ",
          "admin-huge");
    } finally {
      server.stop(0);
    }
  }

  private static void says(URI server, String words, String picture) {
    Stage stage = Toolkit.on(Stage::new);
    FxMounted<AdminState, AdminEvent> admin = Toolkit.on(() -> AdminWindow.open(stage, server, ""));
    try {
      assertTrue(
          Toolkit.comes(
              () -> Eyes.texts(admin.root()).stream().anyMatch(text -> text.startsWith(words))),
          () -> "there is: " + Toolkit.on(() -> Eyes.texts(admin.root())));
      assertTrue(Toolkit.on(() -> Eyes.see(admin.root(), "Try again")));
      Picture.of(stage.getScene(), Path.of("target", "screenshots", picture + ".png"));
    } finally {
      Toolkit.run(stage::close);
    }
  }

  private static void answer(HttpExchange exchange, int megabytes) throws IOException {
    byte[] part = new byte[1 << 20];
    java.util.Arrays.fill(part, (byte) ' ');
    exchange.sendResponseHeaders(200, 0);
    try (OutputStream out = exchange.getResponseBody()) {
      for (int i = 0; i < megabytes; i++) {
        out.write(part);
      }
    } catch (IOException unread) {
      // The admin has stopped listening, as it should.
      exchange.close();
    }
  }

  /** One that the server has written for itself. */
  private SSLContext ownCertificate() throws Exception {
    Path store = folder.resolve("own.p12");
    Process made =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "own",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-storetype",
                "PKCS12",
                "-keystore",
                store.toString(),
                "-storepass",
                PASSWORD)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("keytool.txt").toFile())
            .start();
    assertEquals(0, made.waitFor(), () -> read(folder.resolve("keytool.txt")));
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(store)) {
      keys.load(in, PASSWORD.toCharArray());
    }
    KeyManagerFactory managers =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(keys, PASSWORD.toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return context;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      return "" + unreadable;
    }
  }
}
