package dev.hydraui.component;

import dev.hydraui.node.CatalogueEntry;
import dev.hydraui.node.Node;
import java.util.List;

/**
 * What happened, in order; its children are {@link TimelineItem}s.
 *
 * @param label its name
 * @param busy whether more of it is being fetched
 */
@CatalogueEntry
public record Timeline<E>(String label, boolean busy, List<Node<E>> children)
    implements TimelineFields<E> {}
