package dev.hydraui.server.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.server.Database;
import dev.hydraui.server.TestSite;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

@Timeout(120)
final class MainTest {

  private static String fails(int status, String... arguments) {
    StringWriter errors = new StringWriter();
    CommandLine line =
        Main.command().setErr(new PrintWriter(errors)).setOut(new PrintWriter(new StringWriter()));
    assertEquals(status, line.execute(arguments), String.join(" ", arguments));
    List<String> lines = errors.toString().lines().toList();
    assertEquals(1, lines.size(), errors.toString());
    assertTrue(lines.get(0).startsWith("hydra: "));
    assertFalse(lines.get(0).contains("Exception"), lines.get(0));
    return lines.get(0);
  }

  @Test
  void saysInOneLineWhatIsWrong(@TempDir Path folder) throws Exception {
    assertTrue(fails(1, "admin", "jdbc:sqlite:" + folder + "/missing.db").contains("missing.db"));
    assertFalse(Files.exists(folder.resolve("missing.db")));
    assertTrue(fails(1, "admin", "postgres").contains("not a JDBC address"));
    String foreign = fails(1, "admin", "jdbc:mysql://root:secret@host/db");
    assertTrue(foreign.contains("mysql") && !foreign.contains("secret"), foreign);
    Path text =
        Files.writeString(
            folder.resolve("text.db"), "no database at all, only some text that is long enough");
    assertTrue(fails(1, "admin", "jdbc:sqlite:" + text).contains("cannot be opened"));
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertTrue(
          fails(1, "demo", "--rows", "1", "--port", "" + taken.getLocalPort()).contains("in use"));
    }
    String nobody = "jdbc:postgresql://127.0.0.1:" + freePort() + "/db";
    String line = fails(1, "admin", nobody, "--user", "u", "--password=p");
    assertTrue(line.contains("does not answer"), line);
    assertTrue(fails(2, "demo", "--rows", "1000001").contains("1000000"));
    assertTrue(fails(2, "demo", "--port", "x").contains("--help"));
    assertTrue(fails(2, "admin").contains("JDBC-URL"));
    fails(1, "admin", "jdbc:postgresql://127.0.0.1:1");
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  @Test
  void saysWhichPasswordIsWrong() throws Exception {
    String url = Database.POSTGRES.create();
    String line =
        fails(
            1, "admin", url.replaceFirst("\\?.*", ""), "--user", "nobody_here", "--password=wrong");
    assertTrue(line.contains("nobody_here") || line.contains("does not answer"), line);
  }

  @Test
  void runsUntilItIsToldToEnd(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("crm.db");
    ProcessBuilder builder =
        new ProcessBuilder(
            ProcessHandle.current().info().command().orElse("java"),
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            Main.class.getName(),
            "demo",
            "--rows",
            "50",
            "--file",
            file.toString());
    Process process = builder.redirectError(folder.resolve("errors.txt").toFile()).start();
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      String address = "";
      for (String line = out.readLine(); line != null && address.isEmpty(); line = out.readLine()) {
        address = line.startsWith("Hydra Admin: ") ? line.substring("Hydra Admin: ".length()) : "";
      }
      assertTrue(address.startsWith("http://127.0.0.1:"), address);
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(address).resolve("/api/data/contact?total=exact"))
              .build();
      String page = HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
      assertEquals(50, TestSite.parse(page).get("total").intValue());
      HttpRequest root = HttpRequest.newBuilder(URI.create(address).resolve("/")).build();
      assertEquals(
          "/admin/",
          HttpClient.newHttpClient()
              .send(root, BodyHandlers.ofString())
              .headers()
              .firstValue("Location")
              .orElse(""));
      process.destroy();
      assertTrue(process.waitFor(30, TimeUnit.SECONDS));
    } finally {
      process.destroyForcibly();
    }
    assertTrue(Files.exists(file));
    assertFalse(new File(file + "-wal").exists(), "the database was not closed");
  }
}
