package dev.hydraui.component;

import dev.hydraui.node.CatalogueEntry;

/**
 * A picture.
 *
 * @param source its address; one that is neither relative nor of http, https or blob is not shown
 * @param alt what is to be seen; nothing only if it is decorative
 * @param decorative whether it says nothing that the text around it does not say
 * @param width its own width in pixels, or 0 if nobody knows
 * @param height its own height in pixels, or 0 if nobody knows; with the width it keeps its room
 *     until it has come
 */
@CatalogueEntry
public record Image<E>(String source, String alt, boolean decorative, int width, int height)
    implements ImageFields<E> {

  /**
   * Makes a picture.
   *
   * @throws IllegalArgumentException if nothing says what is to be seen
   */
  public Image {
    if (alt.isEmpty() && !decorative) {
      throw new IllegalArgumentException(
          "An image needs a text that says what is to be seen, or to be decorative: " + source);
    }
  }
}
