package dev.hydraui.component;

import dev.hydraui.node.CatalogueEntry;
import dev.hydraui.node.Node;
import java.util.List;
import java.util.function.Function;

/**
 * A button that shows its children beside it; the page stays in use.
 *
 * @param label its name
 * @param icon shown instead of the label, or nothing
 * @param open whether its children are shown
 * @param onToggle it is to be opened or closed
 * @param disabled whether it cannot be opened now
 */
@CatalogueEntry
public record Popover<E>(
    String label,
    String icon,
    boolean open,
    Function<Boolean, E> onToggle,
    boolean disabled,
    List<Node<E>> children)
    implements PopoverFields<E> {}
