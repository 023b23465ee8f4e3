package dev.hydraui.server.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.server.Database;
import dev.hydraui.server.TestSite;
import dev.hydraui.server.sample.Crm;
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
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
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
    assertTrue(fails(2, "admin", "postgres").contains("not a JDBC address"));
    String foreign = fails(1, "admin", "jdbc:mysql://root:secret@host/db");
    assertTrue(foreign.contains("mysql") && !foreign.contains("secret"), foreign);
    Path text =
        Files.writeString(
            folder.resolve("text.db"), "no database at all, only some text that is long enough");
    assertEquals(
        "hydra: The file " + text + " cannot be opened: file is not a database.",
        fails(1, "admin", "jdbc:sqlite:" + text));
    assertEquals(fails(1, "admin", "" + text), fails(1, "demo", "--file", "" + text));
    assertTrue(fails(1, "admin", "jdbc:sqlite:").contains("Which file?"));
    assertTrue(fails(1, "admin", "jdbc:sqlite::memory:").contains("Which file?"));
    assertTrue(fails(1, "admin", "jdbc:sqlite:" + folder).contains("is a folder"));
    assertTrue(fails(1, "admin", "jdbc:sqlite:" + text, "--user", "u").contains("no users"));
    assertTrue(fails(1, "admin", "jdbc:sqlite:" + text, "--password=p").contains("no users"));
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
    assertEquals(
        "hydra: The database nowhere.invalid/db does not answer: there is no host nowhere.invalid.",
        fails(1, "admin", "jdbc:postgresql://nowhere.invalid/db?user=u"));
    String near = fails(1, "admin", "jdbc:postgresql:?port=" + freePort());
    assertTrue(near.startsWith("hydra: The database localhost does not answer: "), near);
  }

  @Test
  void refusesAPortBeforeItMakesAnything(@TempDir Path folder) {
    Path file = folder.resolve("crm.db");
    for (String port : List.of("-1", "65536", "99999")) {
      assertEquals(
          "hydra: --port: expected 0 to 65535, not " + port + ". (hydra demo --help tells more)",
          fails(2, "demo", "--port", port, "--file", "" + file));
      assertTrue(fails(2, "admin", "jdbc:sqlite:" + file, "--port", port).contains("65535"));
    }
    assertFalse(Files.exists(file));
  }

  @Test
  void saysThatAFolderIsMissing() {
    assertEquals(
        "hydra: There is no folder /no/such/folder to keep the file in.",
        fails(1, "demo", "--file", "/no/such/folder/crm.db"));
  }

  @Test
  void saysOfADamagedFileWhatIsWrong(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("crm.db");
    Crm.sqlite(file, 100);
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length / 3));
    String line = fails(1, "admin", "" + file);
    assertTrue(line.endsWith("image is malformed."), line);
  }

  @Test
  void saysWhichViewIsLeftOutAndWhy(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("views.db");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE x (id INTEGER PRIMARY KEY)");
      statement.execute("CREATE VIEW v AS SELECT nope FROM x");
    }
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      List<String> lines = console(folder, "admin", "" + file, "--port", "" + taken.getLocalPort());
      assertEquals(2, lines.size(), lines.toString());
      assertTrue(
          lines.get(0).endsWith("The view v is left out: no such column: nope."), lines.get(0));
    }
  }

  @Test
  void aFailureIsOneLineOnTheConsoleToo(@TempDir Path folder) throws Exception {
    Path text = Files.writeString(folder.resolve("text.db"), "no database ".repeat(100));
    List<String> lines = console(folder, "admin", "" + text);
    assertEquals(1, lines.size(), lines.toString());
    assertTrue(lines.get(0).contains("file is not a database"), lines.get(0));
  }

  /** What a command that fails writes to the console. */
  private static List<String> console(Path folder, String... arguments) throws Exception {
    Path errors = folder.resolve("errors.txt");
    Process process = command(arguments).redirectError(errors.toFile()).start();
    try {
      assertTrue(process.waitFor(60, TimeUnit.SECONDS));
      assertEquals(1, process.exitValue());
      return Files.readAllLines(errors);
    } finally {
      process.destroyForcibly();
    }
  }

  private static ProcessBuilder command(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElse("java"));
    if (Runtime.version().feature() >= 24) {
      command.add("--enable-native-access=ALL-UNNAMED"); // as the script hydra does
    }
    command.add("-cp");
    command.add(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    command.add(Main.class.getName());
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command);
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
    ProcessBuilder builder = command("demo", "--rows", "50", "--file", file.toString());
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
