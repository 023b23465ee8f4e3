package dev.hydraui.component;

import dev.hydraui.node.CatalogueEntry;
import dev.hydraui.node.Node;
import java.util.List;

/** Children on a surface of their own. */
@CatalogueEntry
public record Card<E>(List<Node<E>> children) implements CardFields<E> {}
