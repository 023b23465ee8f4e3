package dev.hydraui.component;

import dev.hydraui.node.CatalogueEntry;
import dev.hydraui.node.Node;
import java.util.List;
import java.util.function.Function;

/**
 * The frame of an application: its navigation, and its page beside it or below it.
 *
 * @param title the application's name
 * @param skipLabel the link that leads past the navigation
 * @param menuLabel the button that opens the navigation where there is little room
 * @param navigationOpen whether it is open there
 * @param onNavigationToggle it is to be opened or closed
 */
@CatalogueEntry
public record AppShell<E>(
    String title,
    String skipLabel,
    String menuLabel,
    boolean navigationOpen,
    Function<Boolean, E> onNavigationToggle,
    List<Node<E>> children)
    implements AppShellFields<E> {}
