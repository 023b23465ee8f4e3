package dev.hydraui.component;

import dev.hydraui.node.CatalogueEntry;
import dev.hydraui.node.Node;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * An item of a list.
 *
 * @param title what it is; nothing if its children say it
 * @param description a second line, or nothing
 * @param href where it leads, or nothing
 * @param checked whether it is ticked off
 * @param onCheck it was ticked off or not; where there is none, it cannot be
 * @param onOpen it was pressed
 * @param onDoublePress it was pressed twice, or once by a person who uses no pointer, if {@code
 *     onOpen} is not there to take that
 */
@CatalogueEntry
public record Item<E>(
    String title,
    String description,
    String href,
    boolean checked,
    Optional<Function<Boolean, E>> onCheck,
    Optional<E> onOpen,
    Optional<E> onDoublePress,
    List<Node<E>> children)
    implements ItemFields<E> {}
