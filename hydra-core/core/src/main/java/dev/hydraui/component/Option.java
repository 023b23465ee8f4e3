package dev.hydraui.component;

/**
 * One thing to choose.
 *
 * @param value what is sent
 * @param label what is shown
 * @param description a second line, or nothing
 * @param disabled whether it cannot be chosen now
 */
public record Option(String value, String label, String description, boolean disabled) {

  /** One that can be chosen. */
  public Option(String value, String label, String description) {
    this(value, label, description, false);
  }

  /** One that can be chosen and needs no second line. */
  public Option(String value, String label) {
    this(value, label, "", false);
  }
}
