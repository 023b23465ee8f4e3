package dev.hydraui.component;

import dev.hydraui.node.CatalogueEntry;
import dev.hydraui.node.Node;
import java.util.List;
import java.util.Optional;

/**
 * A message in the page that is read out when it appears.
 *
 * @param tone what it means
 * @param title what happened
 * @param description what to do, or nothing
 * @param onDismiss the person has read it
 */
@CatalogueEntry
public record Alert<E>(
    Tone tone, String title, String description, Optional<E> onDismiss, List<Node<E>> children)
    implements AlertFields<E> {}
