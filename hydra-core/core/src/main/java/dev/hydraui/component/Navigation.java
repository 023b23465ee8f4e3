package dev.hydraui.component;

import dev.hydraui.node.CatalogueEntry;
import dev.hydraui.node.Node;
import java.util.List;

/**
 * The ways to the parts of an application; the first child of a shell.
 *
 * @param label its name
 */
@CatalogueEntry
public record Navigation<E>(String label, List<Node<E>> children) implements NavigationFields<E> {}
