package dev.hydraui.component;

import dev.hydraui.node.CatalogueEntry;
import dev.hydraui.node.Node;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Cards that go from column to column; its children are {@link KanbanColumn}s.
 *
 * @param label its name
 * @param onMove a card was put elsewhere; where there is none, cards stay where they are
 * @param busy whether cards are being fetched
 */
@CatalogueEntry
public record KanbanBoard<E>(
    String label, Optional<Function<CardMove, E>> onMove, boolean busy, List<Node<E>> children)
    implements KanbanBoardFields<E> {}
