package dev.hydraui.component;

import dev.hydraui.node.CatalogueEntry;
import dev.hydraui.node.Node;
import java.util.List;

/**
 * A panel that slides in over the page, for what is looked up or filled in without leaving it.
 *
 * @param title what it is about
 * @param description more of it, or nothing
 * @param side where it comes from
 * @param onClose it is to be closed
 */
@CatalogueEntry
public record Drawer<E>(
    String title, String description, Side side, E onClose, List<Node<E>> children)
    implements DrawerFields<E> {}
