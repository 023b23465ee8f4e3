package dev.hydraui.component;

import dev.hydraui.node.CatalogueEntry;
import dev.hydraui.node.Node;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A thing in a tree; its children are what is in it, and need to be there only while it is
 * expanded.
 *
 * @param label its name
 * @param icon an icon before the label, or nothing
 * @param expanded whether what is in it is shown
 * @param onExpand it is to be expanded or collapsed; where there is none, nothing can be in it
 * @param selected whether it is selected
 * @param onSelect it was pressed; where there is none, it cannot be selected
 * @param disabled whether it cannot be selected now
 * @param busy whether what is in it is being fetched
 */
@CatalogueEntry
public record TreeItem<E>(
    String label,
    String icon,
    boolean expanded,
    Optional<Function<Boolean, E>> onExpand,
    boolean selected,
    Optional<E> onSelect,
    boolean disabled,
    boolean busy,
    List<Node<E>> children)
    implements TreeItemFields<E> {}
