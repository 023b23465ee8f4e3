package dev.hydraui.component;

import dev.hydraui.node.CatalogueEntry;
import dev.hydraui.node.Node;
import java.util.List;

/**
 * A column of a board; its children are {@link KanbanCard}s.
 *
 * @param key names it in events
 * @param title its heading
 * @param status what stands beside the heading, such as how many cards it has, or nothing
 */
@CatalogueEntry
public record KanbanColumn<E>(String key, String title, String status, List<Node<E>> children)
    implements KanbanColumnFields<E> {}
