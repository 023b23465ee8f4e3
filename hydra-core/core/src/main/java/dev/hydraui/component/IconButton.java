package dev.hydraui.component;

import dev.hydraui.node.CatalogueEntry;

/**
 * A button that shows an icon only.
 *
 * @param icon its name in the icon set
 * @param label what it does
 * @param onPress it was pressed
 * @param disabled whether it cannot be pressed now
 */
@CatalogueEntry
public record IconButton<E>(String icon, String label, E onPress, boolean disabled)
    implements IconButtonFields<E> {}
