package dev.hydraui.component;

import dev.hydraui.node.CatalogueEntry;
import dev.hydraui.node.Node;
import java.util.List;

/**
 * Fields that are sent together.
 *
 * @param label its name
 * @param onSubmit the person wants it sent
 * @param refusals how often it was sent in vain: when that grows, the first field that is wrong
 *     takes the focus
 */
@CatalogueEntry
public record Form<E>(String label, E onSubmit, int refusals, List<Node<E>> children)
    implements FormFields<E> {}
