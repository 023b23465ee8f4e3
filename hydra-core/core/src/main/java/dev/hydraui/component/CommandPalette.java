package dev.hydraui.component;

import dev.hydraui.node.CatalogueEntry;
import java.util.List;
import java.util.function.Function;

/**
 * Everything that can be done, found by typing. Control and K, or Command and K, open it from
 * anywhere, as long as it is in the view; the machine says what is found.
 *
 * @param label its name
 * @param open whether it is shown
 * @param onToggle it is to be opened or closed
 * @param value what is typed
 * @param onInput the text was changed
 * @param commands what is found, in order
 * @param onSelect the command with that key was chosen
 * @param busy whether commands are being fetched
 * @param emptyText what it says when nothing is found
 * @param placeholder an example, or nothing
 */
@CatalogueEntry
public record CommandPalette<E>(
    String label,
    boolean open,
    Function<Boolean, E> onToggle,
    String value,
    Function<String, E> onInput,
    List<Command> commands,
    Function<String, E> onSelect,
    boolean busy,
    String emptyText,
    String placeholder)
    implements CommandPaletteFields<E> {}
