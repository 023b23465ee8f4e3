package dev.hydraui.component;

import dev.hydraui.node.CatalogueEntry;
import dev.hydraui.node.Node;
import java.util.List;

/**
 * A part of the navigation under a heading.
 *
 * @param title its heading
 */
@CatalogueEntry
public record NavigationGroup<E>(String title, List<Node<E>> children)
    implements NavigationGroupFields<E> {}
