package dev.hydraui.component;

import java.util.Optional;

/**
 * Keys that are pressed together to do what a command does, from wherever the focus is.
 *
 * <p>It is written {@code Ctrl+Shift+K}, {@code Alt+1}, {@code F2} or {@code ?}: the keys that are
 * held, then a character or the name that the UI Events specification has for a key. {@code Ctrl}
 * stands for the key that commands begin with: Command on Apple's platforms, Control on others.
 *
 * @param command whether the key of commands is held
 * @param alt whether Alt is held, which Apple calls Option
 * @param shift whether Shift is held
 * @param key the key; a letter is a capital one
 */
public record Shortcut(boolean command, boolean alt, boolean shift, String key) {

  private static final String NAMES =
      " Enter Escape Tab Space Backspace Delete Insert Home End PageUp PageDown ArrowUp ArrowDown"
          + " ArrowLeft ArrowRight F1 F2 F3 F4 F5 F6 F7 F8 F9 F10 F11 F12 ";

  /** What a text says; nothing if it names no keys. */
  public static Optional<Shortcut> of(String text) {
    boolean command = false;
    boolean alt = false;
    boolean shift = false;
    int from = 0;
    for (int plus = text.indexOf('+'); plus > from; plus = text.indexOf('+', from)) {
      switch (text.substring(from, plus)) {
        case "Ctrl" -> command = true;
        case "Alt" -> alt = true;
        case "Shift" -> shift = true;
        default -> {
          return Optional.empty();
        }
      }
      from = plus + 1;
    }
    String key = capital(text.substring(from));
    boolean known = key.length() == 1 ? key.charAt(0) > ' ' : NAMES.contains(" " + key + " ");
    return known && key.indexOf(' ') < 0
        ? Optional.of(new Shortcut(command, alt, shift, key))
        : Optional.empty();
  }

  /**
   * Whether these are its keys.
   *
   * @param commandHeld whether the key of commands is held, and not the other one that is like it
   * @param pressed the key's name or the character that it writes
   */
  public boolean isPressed(
      boolean commandHeld, boolean altHeld, boolean shiftHeld, String pressed) {
    // Which characters are above others is the keyboard's to know: ? is written with Shift on many.
    boolean shifts = isSign() ? !shift || shiftHeld : shift == shiftHeld;
    return commandHeld == command && altHeld == alt && shifts && named(pressed).equals(key);
  }

  /** Whether it is none that a person would press to write something. */
  public boolean worksWhileTyping() {
    return command || alt;
  }

  /** How the platform's menus write it: {@code Ctrl+Shift+K}, or {@code ⇧⌘K} on Apple's. */
  public String text(boolean apple) {
    return apple
        ? (alt ? "⌥" : "") + (shift ? "⇧" : "") + (command ? "⌘" : "") + key
        : (command ? "Ctrl+" : "") + (alt ? "Alt+" : "") + (shift ? "Shift+" : "") + key;
  }

  /** How WAI-ARIA writes it: {@code Control+Shift+K}, or {@code Meta+Shift+K} on Apple's. */
  public String ariaText(boolean apple) {
    String held = command ? (apple ? "Meta+" : "Control+") : "";
    return held + (alt ? "Alt+" : "") + (shift ? "Shift+" : "") + (key.equals("+") ? "Plus" : key);
  }

  private boolean isSign() {
    return key.length() == 1 && !isLetter(key.charAt(0));
  }

  private static String named(String pressed) {
    return pressed.equals(" ") ? "Space" : capital(pressed);
  }

  private static String capital(String key) {
    boolean small = key.length() == 1 && key.charAt(0) >= 'a' && key.charAt(0) <= 'z';
    return small ? "" + (char) (key.charAt(0) - ('a' - 'A')) : key;
  }

  private static boolean isLetter(char c) {
    return c >= 'A' && c <= 'Z';
  }
}
