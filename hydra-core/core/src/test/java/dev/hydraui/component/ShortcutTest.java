package dev.hydraui.component;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ShortcutTest {

  @Test
  void readsTheKeysThatAreHeldAndTheOneThatIsPressed() {
    assertEquals(Optional.of(new Shortcut(true, false, true, "K")), Shortcut.of("Ctrl+Shift+k"));
    assertEquals(Optional.of(new Shortcut(false, true, false, "ArrowUp")), read("Alt+ArrowUp"));
    assertEquals(Optional.of(new Shortcut(true, false, false, "+")), read("Ctrl++"));
    assertEquals(Optional.of(new Shortcut(false, false, false, "?")), read("?"));
  }

  private static Optional<Shortcut> read(String text) {
    return Shortcut.of(text);
  }

  @Test
  void knowsNoKeysThatThereAreNot() {
    for (String text : List.of("", " ", "Ctrl+", "Strg+K", "G C", "Enter Escape", "F13", "+K")) {
      assertEquals(Optional.empty(), read(text), text);
    }
  }

  @Test
  void isPressedWithExactlyTheseKeysHeld() {
    Shortcut save = read("Ctrl+S").orElseThrow();
    assertTrue(save.isPressed(true, false, false, "s"));
    assertFalse(save.isPressed(false, false, false, "s"));
    assertFalse(save.isPressed(true, true, false, "s"));
    assertFalse(save.isPressed(true, false, true, "S"));
    assertTrue(read("Space").orElseThrow().isPressed(false, false, false, " "));
  }

  @Test
  void leavesToTheKeyboardWhereItHasItsSigns() {
    Shortcut help = read("?").orElseThrow();
    assertTrue(help.isPressed(false, false, true, "?"));
    assertTrue(help.isPressed(false, false, false, "?"));
  }

  @Test
  void isWrittenAsThePlatformWritesIt() {
    Shortcut shortcut = read("Ctrl+Alt+Shift+K").orElseThrow();
    assertEquals("Ctrl+Alt+Shift+K", shortcut.text(false));
    assertEquals("⌥⇧⌘K", shortcut.text(true));
    assertEquals("Control+Alt+Shift+K", shortcut.ariaText(false));
    assertEquals("Meta+Alt+Shift+K", shortcut.ariaText(true));
    assertEquals("Control+Plus", read("Ctrl++").orElseThrow().ariaText(false));
  }

  @Test
  void interruptsNobodyWhoTypes() {
    assertTrue(read("Ctrl+S").orElseThrow().worksWhileTyping());
    assertTrue(read("Alt+1").orElseThrow().worksWhileTyping());
    assertFalse(read("Shift+S").orElseThrow().worksWhileTyping());
    assertFalse(read("F2").orElseThrow().worksWhileTyping());
  }
}
