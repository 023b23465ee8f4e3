package dev.hydraui.component;

import dev.hydraui.node.CatalogueEntry;
import dev.hydraui.node.Node;
import java.util.List;

/**
 * Where short messages appear; always there, so that they are read out.
 *
 * @param label its name
 */
@CatalogueEntry
public record Toasts<E>(String label, List<Node<E>> children) implements ToastsFields<E> {}
