package dev.hydraui.tokens.platform.code;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a program of the machine and waits for it. */
public final class Command {
  private Command() {}

  /** What a program said, on both of its streams, and how it ended. */
  public record Answer(int code, String text) {}

  /** Returns the answer of a program that ends within five minutes. */
  public static Answer run(Path folder, List<String> command) throws IOException {
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    process.getOutputStream().close();
    try {
      String text =
          new String(
              process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
      if (!process.waitFor(5, TimeUnit.MINUTES)) {
        throw new IOException("does not end: " + command);
      }
      return new Answer(process.exitValue(), text);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted: " + command, e);
    } finally {
      process.destroyForcibly();
    }
  }
}
