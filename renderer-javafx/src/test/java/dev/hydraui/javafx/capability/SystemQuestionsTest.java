package dev.hydraui.javafx.capability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the commands of each system write. */
final class SystemQuestionsTest {

  /**
   * @param answers what commands write that have these words in them; the others there are not
   */
  private static SystemQuestions on(String system, Map<String, String> answers) {
    return new SystemQuestions(
        system,
        command ->
            answers.entrySet().stream()
                .filter(answer -> command.contains(answer.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(""));
  }

  @Test
  void aLinuxDesktopTellsByItsPortalOrByGnome() {
    assertTrue(on("Linux", Map.of("gdbus", "(<<uint32 1>>,)\n")).isDark());
    assertFalse(on("Linux", Map.of("gdbus", "(<<uint32 2>>,)\n")).isDark());
    assertFalse(on("Linux", Map.of("gdbus", "(<<uint32 0>>,)", "color-scheme", "'x'")).isDark());
    assertTrue(on("Linux", Map.of("gsettings", "'prefer-dark'\n")).isDark());
    assertFalse(on("Linux", Map.of("gsettings", "'default'\n")).isDark());
    assertTrue(on("Linux", Map.of("enable-animations", "false\n")).isStill());
    assertFalse(on("Linux", Map.of("enable-animations", "true\n")).isStill());
  }

  @Test
  void macOsTellsByItsDefaults() {
    assertTrue(on("Mac OS X", Map.of("AppleInterfaceStyle", "Dark\n")).isDark());
    assertTrue(on("Mac OS X", Map.of("reduceMotion", "1\n")).isStill());
    assertFalse(on("Mac OS X", Map.of("reduceMotion", "0\n")).isStill());
  }

  @Test
  void windowsTellsByItsRegistry() {
    String theme = "\r\nHKEY_CURRENT_USER\\...\r\n    AppsUseLightTheme    REG_DWORD    0x";
    assertTrue(on("Windows 11", Map.of("AppsUseLightTheme", theme + "0\r\n\r\n")).isDark());
    assertFalse(on("Windows 11", Map.of("AppsUseLightTheme", theme + "1\r\n\r\n")).isDark());
    String animate = "\r\nHKEY_CURRENT_USER\\...\r\n    MinAnimate    REG_SZ    ";
    assertTrue(on("Windows 11", Map.of("MinAnimate", animate + "0\r\n\r\n")).isStill());
    assertFalse(on("Windows 11", Map.of("MinAnimate", animate + "1\r\n\r\n")).isStill());
  }

  @Test
  void aSystemThatTellsNothingIsLightAndMoves() {
    for (String system : new String[] {"Linux", "Mac OS X", "Windows 11", ""}) {
      assertFalse(on(system, Map.of()).isDark(), system);
      assertFalse(on(system, Map.of()).isStill(), system);
    }
  }

  @Test
  void commandsThatAreNotThereOrFailWriteNothing() {
    assertEquals("", SystemQuestions.run(java.util.List.of("hydra-no-such-command")));
    assertEquals("", SystemQuestions.run(java.util.List.of("false")));
  }
}
