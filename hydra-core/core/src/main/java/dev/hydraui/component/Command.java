package dev.hydraui.component;

/**
 * One thing that a command palette offers.
 *
 * @param key names it in the event
 * @param label what is shown
 * @param group the heading it stands under, or nothing; those of one group follow one another
 * @param icon shown before the label, or nothing
 * @param description a second line, or nothing
 * @param shortcut the keys that do the same from anywhere as long as the palette offers it, as a
 *     {@link Shortcut} is written, or nothing
 */
public record Command(
    String key, String label, String group, String icon, String description, String shortcut) {

  /** A command with its name alone. */
  public static Command of(String key, String label) {
    return new Command(key, label, "", "", "", "");
  }

  public Command group(String heading) {
    return new Command(key, label, heading, icon, description, shortcut);
  }

  public Command icon(String name) {
    return new Command(key, label, group, name, description, shortcut);
  }

  public Command description(String text) {
    return new Command(key, label, group, icon, text, shortcut);
  }

  public Command shortcut(String keys) {
    return new Command(key, label, group, icon, description, keys);
  }
}
