package dev.hydraui.admin.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the command says, and how it ends, where no window is opened. */
final class MainTest {

  private record Answer(int exitCode, String out, String err) {}

  private static Answer run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exitCode = Main.run(List.of(arguments), new PrintStream(out), new PrintStream(err));
    return new Answer(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void explainsItself() {
    Answer answer = run("--help");
    assertEquals(0, answer.exitCode());
    assertTrue(answer.out().startsWith("Usage: hydra-admin [URL [PLACE]]\n"), answer.out());
  }

  @Test
  void tellsItsVersion() {
    Answer answer = run("--version");
    assertEquals(0, answer.exitCode());
    assertTrue(answer.out().matches("Hydra Admin \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\R"), answer.out());
  }

  @Test
  void refusesWhatIsNoAddress() {
    Answer answer = run("ftp://a.example/");
    assertEquals(2, answer.exitCode());
    assertTrue(
        answer.err().startsWith("hydra-admin: \"ftp://a.example/\" is no address, "), answer.err());
    assertEquals(1, answer.err().lines().count());
  }

  @Test
  void refusesOptionsAndWordsThatItDoesNotKnow() {
    assertEquals(2, run("--fast", "http://a.example/").exitCode());
    assertEquals(2, run("http://a.example/", "contact", "42").exitCode());
    assertEquals(2, run("--until-drawn").exitCode());
  }

  @Test
  void saysThatThereIsNoDisplay() throws Exception {
    Answer answer = withoutDisplay();
    assertEquals(1, answer.exitCode(), answer.err());
    assertTrue(answer.err().contains("hydra-admin: no window can be shown: "), answer.err());
  }

  /** In a process of its own, as the tests' own JavaFX needs no display. */
  private static Answer withoutDisplay() throws Exception {
    List<String> command = new ArrayList<>();
    command.add("" + Path.of(System.getProperty("java.home"), "bin", "java"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.add("http://127.0.0.1:1/admin/");
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Answer(process.waitFor(), "", said);
  }
}
