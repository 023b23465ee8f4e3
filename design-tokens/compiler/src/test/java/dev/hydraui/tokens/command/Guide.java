package dev.hydraui.tokens.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hydraui.tokens.platform.code.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that tells which files to write and which commands to run, followed step by step.
 *
 * <p>A block of code behind {@code <!-- file: NAME -->} is a file; one behind {@code <!-- run -->}
 * is a command after a dollar sign and what it prints; behind {@code <!-- fails -->} one that ends
 * with an error.
 */
record Guide(Path folder) {
  private static final Pattern STEP =
      Pattern.compile(
          "<!-- (file: ([^ ]+)|run|fails) -->\\s*\n```[a-z]+\n(.*?)```", Pattern.DOTALL);
  private static final String COMMAND = "$ hydra tokens ";

  /** Returns how many steps there were. */
  int follow(String text) throws IOException {
    Matcher step = STEP.matcher(text);
    int steps = 0;
    for (; step.find(); steps++) {
      if (step.group(2) != null) {
        Path file = folder.resolve(step.group(2));
        Files.createDirectories(file.getParent());
        Files.writeString(file, step.group(3));
      } else {
        run(step.group(3), step.group(1).equals("fails") ? 1 : 0);
      }
    }
    return steps;
  }

  private void run(String block, int code) throws IOException {
    int end = block.indexOf('\n');
    String line = block.substring(0, end);
    assertEquals(COMMAND, line.substring(0, COMMAND.length()));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of(line.substring(COMMAND.length()).split(" ")));
    Command.Answer answer = Command.run(folder, command);
    assertEquals(timeless(block.substring(end + 1)), timeless(answer.text()), line);
    assertEquals(code, answer.code(), line);
  }

  private static String timeless(String printed) {
    return printed.replaceAll("[0-9]+ ms", "… ms");
  }
}
