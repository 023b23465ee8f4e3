package dev.hydraui.component;

import dev.hydraui.node.CatalogueEntry;
import dev.hydraui.node.Node;
import java.util.List;
import java.util.function.Function;

/**
 * One of several parts at a time; its children are the one that is chosen.
 *
 * @param label its name
 * @param tabs all of them
 * @param selected the key of the chosen one
 * @param onSelect another one was chosen
 */
@CatalogueEntry
public record Tabs<E>(
    String label,
    List<Tab> tabs,
    String selected,
    Function<String, E> onSelect,
    List<Node<E>> children)
    implements TabsFields<E> {}
