package dev.hydraui.component;

import dev.hydraui.node.CatalogueEntry;
import java.util.List;
import java.util.function.Function;

/**
 * A button that opens a list of things to do.
 *
 * @param label its name
 * @param icon shown instead of the label, or nothing
 * @param items what can be done
 * @param onSelect the item with that key was chosen
 * @param disabled whether it cannot be opened now
 */
@CatalogueEntry
public record Menu<E>(
    String label, String icon, List<MenuItem> items, Function<String, E> onSelect, boolean disabled)
    implements MenuFields<E> {}
