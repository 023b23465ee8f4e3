package dev.hydraui.component;

import dev.hydraui.node.CatalogueEntry;
import dev.hydraui.node.Node;
import java.util.List;
import java.util.Optional;

/**
 * A card of a board.
 *
 * @param key names it in events
 * @param title what it is about
 * @param description a second line, or nothing
 * @param onOpen its title was pressed
 * @param disabled whether it cannot be moved now
 */
@CatalogueEntry
public record KanbanCard<E>(
    String key,
    String title,
    String description,
    Optional<E> onOpen,
    boolean disabled,
    List<Node<E>> children)
    implements KanbanCardFields<E> {}
