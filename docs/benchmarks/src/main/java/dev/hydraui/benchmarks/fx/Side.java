package dev.hydraui.benchmarks.fx;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A {@link Child} that runs, seen from the process that measures. */
public final class Side implements AutoCloseable {

  private static final int FIRST_WITH_A_HEADLESS_JAVAFX = 25;

  private final Process process;
  private final BufferedReader answers;
  private final PrintWriter questions;
  private final double started;

  private Side(Process process, long begun) throws IOException {
    this.process = process;
    answers = process.inputReader(StandardCharsets.UTF_8);
    questions = new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true);
    next();
    started = (System.nanoTime() - begun) / 1e6;
  }

  /** Starts one, as {@code hydra-table}, and waits for its first frame. */
  public static Side start(String name) throws IOException {
    List<String> command =
        new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java") + ""));
    command.addAll(headless());
    command.addAll(List.of("-Xmx2g", "-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(Child.class.getName(), name));
    long begun = System.nanoTime();
    return new Side(
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start(), begun);
  }

  private static List<String> headless() {
    return Runtime.version().feature() >= FIRST_WITH_A_HEADLESS_JAVAFX
        ? List.of(
            "-Dglass.platform=Headless", "-Dprism.order=sw", "--enable-native-access=ALL-UNNAMED")
        : List.of(
            "-Dglass.platform=Monocle",
            "-Dmonocle.platform=Headless",
            "-Dprism.order=sw",
            "-Dprism.text=t2k");
  }

  private String next() throws IOException {
    String line = answers.readLine();
    if (line == null) {
      throw new IOException("A side has ended");
    }
    return line;
  }

  /** Asks something; what is answered. */
  public String ask(String question) throws IOException {
    questions.println(question);
    return next();
  }

  /** Has something done; how long it took, in milliseconds. */
  public double time(String task) throws IOException {
    return Long.parseLong(ask(task)) / 1e6;
  }

  /** From the start of the process to its first frame, in milliseconds. */
  public double started() {
    return started;
  }

  @Override
  public void close() {
    questions.close();
    process.destroy();
  }
}
