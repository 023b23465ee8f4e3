package dev.hydraui.web.tag;

/** An attribute of an element. */
public record Attribute(String name, String value) {

  /** Whether it is a property that the person changes, and not what the page was made with. */
  static boolean isLive(String name) {
    return name.equals("value") || name.equals("checked");
  }

  boolean isLive() {
    return isLive(name);
  }
}
