package dev.hydraui.component;

import dev.hydraui.node.CatalogueEntry;
import dev.hydraui.node.Node;
import java.util.List;

/**
 * A part of a page under a heading.
 *
 * @param title its heading
 * @param description a sentence below it, or nothing
 */
@CatalogueEntry
public record Section<E>(String title, String description, List<Node<E>> children)
    implements SectionFields<E> {}
