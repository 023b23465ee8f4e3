package dev.hydraui.component;

import dev.hydraui.node.CatalogueEntry;
import dev.hydraui.node.Node;
import java.util.List;

/**
 * A name and its value.
 *
 * @param label its name
 */
@CatalogueEntry
public record Detail<E>(String label, List<Node<E>> children) implements DetailFields<E> {}
