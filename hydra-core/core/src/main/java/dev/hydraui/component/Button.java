package dev.hydraui.component;

import dev.hydraui.node.CatalogueEntry;

/**
 * Does something when it is pressed.
 *
 * @param label its name
 * @param onPress it was pressed
 * @param emphasis how much it stands out
 * @param icon an icon before the label, or nothing
 * @param disabled whether it cannot be pressed now
 * @param busy whether what it does is under way
 */
@CatalogueEntry
public record Button<E>(
    String label, E onPress, Emphasis emphasis, String icon, boolean disabled, boolean busy)
    implements ButtonFields<E> {}
