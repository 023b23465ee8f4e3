package dev.hydraui.javafx.capability;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Asks a system by its own commands what a person has set it to. What has no answer is taken to be
 * light and moving.
 *
 * @param system the property {@code os.name}
 * @param ask what a command writes; nothing where there is no such command, or it fails
 */
record SystemQuestions(String system, Function<List<String>, String> ask) {

  private static final long PATIENCE_MILLIS = 1_500;

  private static final String WINDOWS_THEME =
      "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize";
  private static final String WINDOWS_METRICS = "HKCU\\Control Panel\\Desktop\\WindowMetrics";

  static SystemQuestions ofThisSystem() {
    return new SystemQuestions(System.getProperty("os.name", ""), SystemQuestions::run);
  }

  boolean isDark() {
    if (is("win")) {
      return ask("reg", "query", WINDOWS_THEME, "/v", "AppsUseLightTheme").endsWith("0x0");
    }
    if (is("mac")) {
      return ask("defaults", "read", "-g", "AppleInterfaceStyle").equals("Dark");
    }
    // Every desktop answers the portal; where there is none, GNOME's settings are asked.
    String portal =
        ask(
            "gdbus",
            "call",
            "--session",
            "--dest=org.freedesktop.portal.Desktop",
            "--object-path=/org/freedesktop/portal/desktop",
            "--method=org.freedesktop.portal.Settings.Read",
            "org.freedesktop.appearance",
            "color-scheme");
    return portal.isEmpty()
        ? ask("gsettings", "get", "org.gnome.desktop.interface", "color-scheme").contains("dark")
        : portal.contains("uint32 1");
  }

  boolean isStill() {
    if (is("win")) {
      return ask("reg", "query", WINDOWS_METRICS, "/v", "MinAnimate").matches("(?s).*\\s0");
    }
    if (is("mac")) {
      return ask("defaults", "read", "com.apple.universalaccess", "reduceMotion").equals("1");
    }
    return ask("gsettings", "get", "org.gnome.desktop.interface", "enable-animations")
        .equals("false");
  }

  private boolean is(String name) {
    return system.toLowerCase(Locale.ROOT).startsWith(name);
  }

  private String ask(String... command) {
    return ask.apply(List.of(command)).strip();
  }

  /** What it writes goes to a file: a command that hangs holds up nothing that reads from it. */
  static String run(List<String> command) {
    try {
      Path answer = Files.createTempFile("hydra", ".txt");
      try {
        return run(command, answer.toFile()) ? Files.readString(answer) : "";
      } finally {
        Files.deleteIfExists(answer);
      }
    } catch (IOException | UncheckedIOException none) {
      return "";
    }
  }

  private static boolean run(List<String> command, File answer) throws IOException {
    Process process =
        new ProcessBuilder(command)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .redirectOutput(answer)
            .start();
    try {
      return process.waitFor(PATIENCE_MILLIS, TimeUnit.MILLISECONDS) && process.exitValue() == 0;
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      process.destroyForcibly();
    }
  }
}
