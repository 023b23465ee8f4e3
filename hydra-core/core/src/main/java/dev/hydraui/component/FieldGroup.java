package dev.hydraui.component;

import dev.hydraui.node.CatalogueEntry;
import dev.hydraui.node.Node;
import java.util.List;

/**
 * Fields that belong together, under a name.
 *
 * @param label its name
 */
@CatalogueEntry
public record FieldGroup<E>(String label, List<Node<E>> children) implements FieldGroupFields<E> {}
