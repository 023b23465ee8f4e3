package dev.hydraui.component;

import dev.hydraui.node.CatalogueEntry;
import dev.hydraui.node.Node;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A part of a page under a heading, which may open and close it.
 *
 * @param title its heading
 * @param description a sentence below it, or nothing
 * @param open whether its children are shown; a part that cannot be toggled always shows them
 * @param onToggle it is to be opened or closed
 */
@CatalogueEntry
public record Section<E>(
    String title,
    String description,
    boolean open,
    Optional<Function<Boolean, E>> onToggle,
    List<Node<E>> children)
    implements SectionFields<E> {}
