package dev.hydraui.component;

import dev.hydraui.node.CatalogueEntry;

/**
 * A picture.
 *
 * @param source its address; one that is neither relative nor of http, https or blob is not shown
 * @param alt what is to be seen; nothing for a decoration, which says nothing that the text around
 *     it does not say
 * @param width its own width in pixels, or 0 if nobody knows
 * @param height its own height in pixels, or 0 if nobody knows; with the width it keeps its room
 *     until it has come
 */
@CatalogueEntry
public record Image<E>(String source, String alt, int width, int height)
    implements ImageFields<E> {}
