package dev.hydraui.component;

import dev.hydraui.node.CatalogueEntry;
import dev.hydraui.node.Node;
import java.util.List;
import java.util.Optional;

/**
 * An item of a list.
 *
 * @param title what it is
 * @param description a second line, or nothing
 * @param href where it leads, or nothing
 * @param onOpen it was pressed
 */
@CatalogueEntry
public record Item<E>(
    String title, String description, String href, Optional<E> onOpen, List<Node<E>> children)
    implements ItemFields<E> {}
