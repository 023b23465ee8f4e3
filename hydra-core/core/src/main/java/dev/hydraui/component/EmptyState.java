package dev.hydraui.component;

import dev.hydraui.node.CatalogueEntry;
import dev.hydraui.node.Node;
import java.util.List;

/**
 * Says that there is nothing here, why, and what to do.
 *
 * @param title what is not there
 * @param description why, and what to do
 */
@CatalogueEntry
public record EmptyState<E>(String title, String description, List<Node<E>> children)
    implements EmptyStateFields<E> {}
