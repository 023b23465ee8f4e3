package dev.hydraui.component;

import java.util.Optional;

/**
 * A line of a menu. Begin with {@link #of}; the rest is changed on the result.
 *
 * @param key names it in the event
 * @param label what is shown
 * @param danger whether it destroys something
 * @param disabled whether it cannot be chosen now
 * @param icon shown before the label, or nothing
 * @param shortcut the keys that do the same from anywhere as long as the menu is there, such as
 *     Ctrl+D, as a {@link Shortcut} is written, or nothing
 * @param separated whether a line sets it apart from what is before it
 * @param checked whether it is ticked; nothing if it is no choice
 */
public record MenuItem(
    String key,
    String label,
    boolean danger,
    boolean disabled,
    String icon,
    String shortcut,
    boolean separated,
    Optional<Boolean> checked) {

  /** A line that can be chosen. */
  public static MenuItem of(String key, String label) {
    return new MenuItem(key, label, false, false, "", "", false, Optional.empty());
  }

  public MenuItem danger(boolean destroys) {
    return new MenuItem(key, label, destroys, disabled, icon, shortcut, separated, checked);
  }

  public MenuItem disabled(boolean off) {
    return new MenuItem(key, label, danger, off, icon, shortcut, separated, checked);
  }

  public MenuItem icon(String name) {
    return new MenuItem(key, label, danger, disabled, name, shortcut, separated, checked);
  }

  public MenuItem shortcut(String keys) {
    return new MenuItem(key, label, danger, disabled, icon, keys, separated, checked);
  }

  public MenuItem separated(boolean apart) {
    return new MenuItem(key, label, danger, disabled, icon, shortcut, apart, checked);
  }

  public MenuItem checked(boolean ticked) {
    return new MenuItem(
        key, label, danger, disabled, icon, shortcut, separated, Optional.of(ticked));
  }
}
