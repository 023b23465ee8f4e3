package dev.hydraui.javafx.capability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.capability.Platform;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How each system is asked to tell a person something. */
final class NotifierTest {

  private final List<List<String>> run = new ArrayList<>();

  private Notifier on(String system, String present) {
    return new Notifier(
        system,
        "shop",
        command -> {
          run.add(command);
          return command.get(0).equals(present);
        });
  }

  private static Platform.Notify rain(String text) {
    return new Platform.Notify("It rains", text);
  }

  @Test
  void aLinuxDesktopReadsTheTextAsMarkup() {
    assertTrue(on("Linux", "notify-send").test(rain("2 < 3 & more")));
    assertEquals(
        List.of(List.of("notify-send", "--app-name=shop", "--", "It rains", "2 &lt; 3 &amp; more")),
        run);
  }

  @Test
  void whereItHasNoSuchCommandTheBusIsAsked() {
    assertTrue(on("Linux", "gdbus").test(rain("a \"b\" c\\d")));
    List<String> bus = run.get(1);
    assertEquals("gdbus", bus.get(0));
    assertEquals("\"It rains\"", bus.get(9));
    assertEquals("\"a \\\"b\\\" c\\\\d\"", bus.get(10));
  }

  @Test
  void saysWhereNothingTellsIt() {
    assertFalse(on("Linux", "none").test(rain("")));
    assertEquals(2, run.size());
    assertFalse(on("Mac OS X", "none").test(rain("")));
    assertFalse(on("Windows 11", "none").test(rain("")));
  }

  @Test
  void noScriptReadsWhatIsSaid() {
    assertTrue(on("Mac OS X", "osascript").test(rain("\" & do shell script \"ls")));
    assertEquals("\" & do shell script \"ls", run.get(0).get(4));
    assertTrue(on("Windows 11", "powershell").test(rain("'; ls; \u2019")));
    assertTrue(run.get(1).get(4).contains("'''; ls; \u2019\u2019'"), run.get(1).get(4));
  }
}
