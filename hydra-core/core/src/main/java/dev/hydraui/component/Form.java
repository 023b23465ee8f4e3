package dev.hydraui.component;

import dev.hydraui.node.CatalogueEntry;
import dev.hydraui.node.Node;
import java.util.List;

/**
 * Fields that are sent together.
 *
 * @param label its name
 * @param onSubmit the person wants it sent
 */
@CatalogueEntry
public record Form<E>(String label, E onSubmit, List<Node<E>> children) implements FormFields<E> {}
