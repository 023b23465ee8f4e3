package dev.hydraui.admin.installer;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A start of the program without a screen, by the Java of its image, until it has drawn the first
 * list of a server.
 *
 * @param window milliseconds from the start of the process to its window's first frame
 * @param screen likewise to the list with the rows in it
 */
record Start(double window, double screen) {

  private static final long PATIENCE_SECONDS = 60;
  private static final int FIRST_WITH_A_HEADLESS_JAVAFX = 25;

  /** What Monocle, which is no module, uses inside of JavaFX. */
  private static final List<String> OPENED =
      List.of(
          "javafx.base/com.sun.javafx.logging",
          "javafx.graphics/com.sun.glass.events",
          "javafx.graphics/com.sun.glass.ui",
          "javafx.graphics/com.sun.glass.ui.delegate",
          "javafx.graphics/com.sun.glass.utils",
          "javafx.graphics/com.sun.javafx.geom",
          "javafx.graphics/com.sun.javafx.util");

  /**
   * Starts it.
   *
   * @param options for Java, beside those that keep it without a screen
   * @param home the person's folder, so that nothing of this machine is read or changed
   * @throws PackagingException if nothing is drawn
   */
  static Start of(AppImage image, List<String> options, String address, Path home)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("" + image.java()));
    command.addAll(options);
    command.addAll(headless());
    command.add("-Duser.home=" + home);
    command.addAll(List.of("-cp", image.classPath() + monocle(), Program.MAIN_CLASS));
    command.addAll(List.of("--until-drawn", address, "contact"));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("XDG_DATA_HOME", "" + home);
    builder.environment().put("APPDATA", "" + home);
    long begun = System.nanoTime();
    Process process = builder.start();
    CompletableFuture.delayedExecutor(PATIENCE_SECONDS, TimeUnit.SECONDS)
        .execute(process::destroyForcibly);
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      return watch(out, begun);
    } finally {
      process.waitFor();
    }
  }

  private static Start watch(BufferedReader out, long begun) throws IOException {
    double window = 0;
    double screen = 0;
    StringBuilder said = new StringBuilder();
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      double now = (System.nanoTime() - begun) / 1e6;
      switch (line) {
        case "window" -> window = now;
        case "screen" -> screen = now;
        default -> said.append(line).append('\n');
      }
    }
    if (screen == 0) {
      throw new PackagingException("the program draws nothing:\n" + said);
    }
    return new Start(window, screen);
  }

  private static List<String> headless() {
    if (Runtime.version().feature() >= FIRST_WITH_A_HEADLESS_JAVAFX) {
      return List.of("-Dglass.platform=Headless", "-Dprism.order=sw");
    }
    return Stream.concat(
            Stream.of(
                "-Dglass.platform=Monocle",
                "-Dmonocle.platform=Headless",
                "-Dprism.order=sw",
                "-Dprism.text=t2k"),
            OPENED.stream().map(name -> "--add-exports=" + name + "=ALL-UNNAMED"))
        .toList();
  }

  /** Behind the program's class path, from this one's. */
  private static String monocle() {
    String[] here = System.getProperty("java.class.path").split(File.pathSeparator);
    return Stream.of(here)
        .filter(entry -> entry.contains("monocle"))
        .map(entry -> File.pathSeparator + entry)
        .findFirst()
        .filter(entry -> Runtime.version().feature() < FIRST_WITH_A_HEADLESS_JAVAFX)
        .orElse("");
  }
}
