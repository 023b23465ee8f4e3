package dev.hydraui.component;

import dev.hydraui.node.CatalogueEntry;
import dev.hydraui.node.Node;
import java.util.List;
import java.util.function.Function;

/**
 * The frame of an application: its navigation and its page. The navigation stands at the side where
 * there is room, as icons where there is less, and with its first ways at the lower edge of a
 * phone; all of it can be opened then.
 *
 * @param title the application's name
 * @param navigationOpen whether all of the navigation is shown where there is little room
 * @param onNavigationToggle it is to be opened or closed
 */
@CatalogueEntry
public record AppShell<E>(
    String title,
    boolean navigationOpen,
    Function<Boolean, E> onNavigationToggle,
    List<Node<E>> children)
    implements AppShellFields<E> {}
