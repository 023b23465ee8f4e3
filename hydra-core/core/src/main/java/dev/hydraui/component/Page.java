package dev.hydraui.component;

import dev.hydraui.node.CatalogueEntry;
import dev.hydraui.node.Node;
import java.util.List;

/**
 * What one is looking at; the other child of a shell.
 *
 * @param title its heading; also the title of the window
 * @param description a sentence below it, or nothing
 */
@CatalogueEntry
public record Page<E>(String title, String description, List<Node<E>> children)
    implements PageFields<E> {}
