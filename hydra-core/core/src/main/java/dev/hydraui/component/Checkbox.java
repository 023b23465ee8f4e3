package dev.hydraui.component;

import dev.hydraui.node.CatalogueEntry;
import java.util.Optional;
import java.util.function.Function;

/**
 * Yes or no.
 *
 * @param label its name
 * @param checked yes
 * @param onChange it was set or cleared
 * @param mixed whether it stands for several that differ
 * @param labelHidden whether the label is for screen readers only
 * @param description help below the label, or nothing
 * @param error what is wrong with the value, or nothing
 * @param required whether it must be filled in
 * @param disabled whether it cannot be used now
 * @param readOnly whether it only shows its value
 * @param busy whether its value is being looked at or saved
 * @param onBlur the person has left it
 */
@CatalogueEntry
public record Checkbox<E>(
    String label,
    boolean checked,
    Function<Boolean, E> onChange,
    boolean mixed,
    boolean labelHidden,
    String description,
    String error,
    boolean required,
    boolean disabled,
    boolean readOnly,
    boolean busy,
    Optional<E> onBlur)
    implements CheckboxFields<E> {}
