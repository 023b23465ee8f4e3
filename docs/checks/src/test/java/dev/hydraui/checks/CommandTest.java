package dev.hydraui.checks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What {@code ./hydra} answers before it builds anything. */
final class CommandTest {

  @Test
  void explainsItselfWithoutACommand() throws Exception {
    Answer answer = hydra(Map.of());
    assertEquals(0, answer.exitCode());
    for (String command : List.of("demo", "admin", "tokens", "test", "bench", "format", "help")) {
      assertTrue(answer.out().contains("\n  " + command + " "), () -> command + ": " + answer);
    }
  }

  @Test
  void namesACommandItDoesNotKnow() throws Exception {
    Answer answer = hydra(Map.of(), "demon");
    assertEquals(2, answer.exitCode());
    assertTrue(
        answer.out().startsWith("hydra: there is no command 'demon'.\nUsage:"), answer.out());
  }

  @Test
  void namesABenchmarkItDoesNotKnow() throws Exception {
    assertEquals(2, hydra(Map.of(), "bench", "speed").exitCode());
  }

  @Test
  void namesWhatItCannotPackage() throws Exception {
    assertEquals(2, hydra(Map.of(), "package").exitCode());
    assertEquals(2, hydra(Map.of(), "package", "watch").exitCode());
  }

  @Test
  void asksForTheDatabaseBeforeItBuilds() throws Exception {
    for (List<String> arguments :
        List.of(
            List.of("admin"),
            List.of("admin", "--read-only", "--port", "7000"),
            List.of("admin", "--user", "me", "--password=x"),
            List.of("admin", "--port"))) {
      Answer answer =
          hydra(Map.of("HYDRA_JDK", "/no/such/folder"), arguments.toArray(String[]::new));
      assertEquals(2, answer.exitCode());
      assertTrue(answer.out().startsWith("hydra: which database? "), answer.out());
    }
    for (String argument : List.of("shop.db", "--help")) {
      Answer answer = hydra(Map.of("HYDRA_JDK", "/no/such/folder"), "admin", argument);
      assertTrue(answer.out().contains("HYDRA_JDK"), answer.out());
    }
  }

  @Test
  void tellsItsVersion() throws Exception {
    Answer answer = hydra(Map.of(), "--version");
    assertTrue(answer.out().matches("Hydra \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n"), answer.out());
  }

  @Test
  void refusesAFolderThatHoldsNoJdk() throws Exception {
    Answer answer = hydra(Map.of("HYDRA_JDK", "/no/such/folder"), "format");
    assertEquals(
        new Answer(1, "hydra: HYDRA_JDK=/no/such/folder is not the home of a JDK 17 or newer.\n"),
        answer);
  }

  private record Answer(int exitCode, String out) {}

  private static Answer hydra(Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("/bin/sh", "" + Tree.ROOT.resolve("hydra")));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().remove("HYDRA_JDK");
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Answer(process.waitFor(), out);
  }
}
