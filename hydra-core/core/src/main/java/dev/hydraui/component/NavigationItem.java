package dev.hydraui.component;

import dev.hydraui.node.CatalogueEntry;

/**
 * A way to one part.
 *
 * @param label what is shown
 * @param href where it leads
 * @param onPress it was followed
 * @param icon its icon, or nothing
 * @param current whether one is there
 */
@CatalogueEntry
public record NavigationItem<E>(String label, String href, E onPress, String icon, boolean current)
    implements NavigationItemFields<E> {}
