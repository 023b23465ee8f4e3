package dev.hydraui.component;

import dev.hydraui.node.CatalogueEntry;
import dev.hydraui.node.Node;
import java.util.List;

/**
 * Asks for an answer before anything else goes on.
 *
 * @param title what it is about
 * @param description more of it, or nothing
 * @param alert whether it interrupts to warn
 * @param onClose it was closed without an answer
 */
@CatalogueEntry
public record Dialog<E>(
    String title, String description, boolean alert, E onClose, List<Node<E>> children)
    implements DialogFields<E> {}
