package dev.hydraui.component;

import dev.hydraui.node.CatalogueEntry;

/**
 * A person's or a company's picture; the initials where there is none.
 *
 * @param name who it is
 * @param source the picture's address, or nothing
 * @param size how large it is
 */
@CatalogueEntry
public record Avatar<E>(String name, String source, Size size) implements AvatarFields<E> {

  /** What the first and the last word of the name begin with. */
  public String initials() {
    String trimmed = name.trim();
    if (trimmed.isEmpty()) {
      return "";
    }
    int last = trimmed.lastIndexOf(' ') + 1;
    return last == 0 ? first(trimmed, 0) : first(trimmed, 0) + first(trimmed, last);
  }

  /** The character at a place, whole. */
  private static String first(String text, int at) {
    boolean pair =
        at + 1 < text.length()
            && Character.isHighSurrogate(text.charAt(at))
            && Character.isLowSurrogate(text.charAt(at + 1));
    return text.substring(at, at + (pair ? 2 : 1));
  }
}
