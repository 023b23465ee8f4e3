package dev.hydraui.conformance;

/**
 * A thing on screen as assistive technology finds it; the first, if there are several.
 *
 * @param role a role of WAI-ARIA 1.2, on every platform
 * @param name its accessible name, exactly
 */
public record Target(String role, String name) {

  /** {@code button "Save"}, as a line of an outline begins. */
  public static Target of(String text) {
    int quote = text.indexOf(" \"");
    return quote < 0
        ? new Target(text, "")
        : new Target(text.substring(0, quote), text.substring(quote + 2, text.length() - 1));
  }

  @Override
  public String toString() {
    return name.isEmpty() ? role : role + " \"" + name + "\"";
  }
}
