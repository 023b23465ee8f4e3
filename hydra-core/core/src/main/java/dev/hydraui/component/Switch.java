package dev.hydraui.component;

import dev.hydraui.node.CatalogueEntry;
import java.util.Optional;
import java.util.function.Function;

/**
 * On or off, and it takes effect at once. It is always one of them, so that nothing can be required
 * of it. What takes effect when a form is sent is a {@link Checkbox}.
 *
 * @param label its name
 * @param on whether it is on
 * @param onChange it was switched
 * @param description help below the label, or nothing
 * @param error what is wrong with the value, or nothing
 * @param disabled whether it cannot be used now
 * @param readOnly whether it only shows its value
 * @param busy whether its value is being looked at or saved
 * @param onBlur the person has left it
 */
@CatalogueEntry
public record Switch<E>(
    String label,
    boolean on,
    Function<Boolean, E> onChange,
    String description,
    String error,
    boolean disabled,
    boolean readOnly,
    boolean busy,
    Optional<E> onBlur)
    implements SwitchFields<E> {}
