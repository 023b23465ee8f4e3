package dev.hydraui.web.tag;

import dev.hydraui.route.SafeAddress;

/** Refuses what would run as a script in an attribute of a tag, wherever it comes from. */
final class Scripts {

  private Scripts() {}

  /**
   * Looks at an attribute before it is written.
   *
   * @throws IllegalArgumentException naming the tag and the attribute, if it could run a script
   */
  static void refuse(String tag, Attribute attribute) {
    String name = lower(attribute.name());
    String value = attribute.value();
    if (name.startsWith("on") || name.equals("srcdoc")) {
      throw new IllegalArgumentException(
          "<" + tag + " " + attribute.name() + "> would run a script: say what happens with on(…)");
    }
    boolean safe =
        switch (name) {
          case "href", "xlink:href", "action", "formaction", "data", "ping" ->
              SafeAddress.leads(value);
          case "src" -> isMedia(lower(tag)) ? SafeAddress.shows(value) : SafeAddress.leads(value);
          case "srcset", "poster" -> SafeAddress.shows(value);
          default -> true;
        };
    if (!safe) {
      throw new IllegalArgumentException(
          "<"
              + tag
              + " "
              + attribute.name()
              + "=\""
              + value
              + "\"> could run a script: an address is relative, or of http, https, mailto or tel");
    }
  }

  private static boolean isMedia(String tag) {
    return switch (tag) {
      case "img", "audio", "video", "source", "track" -> true;
      default -> false;
    };
  }

  /** Names in small letters; most are, and names are of ASCII. */
  private static String lower(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 'A' && name.charAt(i) <= 'Z') {
        StringBuilder lower = new StringBuilder();
        for (int j = 0; j < name.length(); j++) {
          char c = name.charAt(j);
          lower.append(c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c);
        }
        return "" + lower;
      }
    }
    return name;
  }
}
