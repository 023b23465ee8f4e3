package dev.hydraui.component;

import dev.hydraui.node.CatalogueEntry;
import dev.hydraui.node.Node;
import java.util.List;

/**
 * What can be done with what is below it.
 *
 * @param label its name
 */
@CatalogueEntry
public record Toolbar<E>(String label, List<Node<E>> children) implements ToolbarFields<E> {}
