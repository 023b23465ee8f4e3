package dev.hydraui.javafx.capability;

import dev.hydraui.capability.Platform;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * Tells a person something as their system tells such things, by its own commands. Java's way, a
 * tray icon of AWT, is missing on most Linux desktops of today, and where it is there it starts a
 * second toolkit beside JavaFX.
 *
 * @param system the property {@code os.name}
 * @param application who tells it
 * @param runs runs a command, and answers whether it did what it should
 */
record Notifier(String system, String application, Predicate<List<String>> runs)
    implements Predicate<Platform.Notify> {

  private static final long PATIENCE_SECONDS = 20;

  private static final String MAC =
      """
      on run said
        display notification (item 2 of said) with title (item 1 of said)
      end run
      """;

  static Notifier ofThisSystem(String application) {
    return new Notifier(System.getProperty("os.name", ""), application, Notifier::run);
  }

  /** Whether the system tells it. Waits for the system: not on JavaFX's thread. */
  @Override
  public boolean test(Platform.Notify what) {
    String os = system.toLowerCase(Locale.ROOT);
    if (os.startsWith("win")) {
      // A balloon without text is not shown.
      String text = what.text().isEmpty() ? what.title() : what.text();
      return runs.test(
          List.of(
              "powershell",
              "-NoProfile",
              "-NonInteractive",
              "-Command",
              balloon(what.title(), text)));
    }
    if (os.startsWith("mac")) {
      return runs.test(List.of("osascript", "-e", MAC, what.title(), what.text()));
    }
    String text = withoutMarkup(what.text());
    return runs.test(List.of("notify-send", "--app-name=" + application, "--", what.title(), text))
        || runs.test(
            List.of(
                "gdbus",
                "call",
                "--session",
                "--dest=org.freedesktop.Notifications",
                "--object-path=/org/freedesktop/Notifications",
                "--method=org.freedesktop.Notifications.Notify",
                quoted(application),
                "0",
                quoted(""),
                quoted(what.title()),
                quoted(text),
                "[]",
                "{}",
                "-1"));
  }

  /** An icon beside the clock that says it, and goes. */
  private String balloon(String title, String text) {
    return String.join(
        "\n",
        "Add-Type -AssemblyName System.Windows.Forms",
        "$icon = New-Object System.Windows.Forms.NotifyIcon",
        "$icon.Icon = [System.Drawing.SystemIcons]::Information",
        "$icon.Text = " + single(application),
        "$icon.Visible = $true",
        "$icon.ShowBalloonTip(5000, " + single(title) + ", " + single(text) + ", 'Info')",
        "Start-Sleep 6",
        "$icon.Dispose()");
  }

  /** Desktops of Linux read the text as markup. */
  private static String withoutMarkup(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** As GVariant writes a text. */
  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }

  /**
   * As PowerShell writes a text in which nothing means anything; it takes curly quotes for such.
   */
  private static String single(String text) {
    return "'" + text.replaceAll("(['\u2018\u2019\u201a\u201b])", "$1$1") + "'";
  }

  private static boolean run(List<String> command) {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      try {
        return process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
      } finally {
        process.destroyForcibly();
      }
    } catch (IOException none) {
      return false;
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
