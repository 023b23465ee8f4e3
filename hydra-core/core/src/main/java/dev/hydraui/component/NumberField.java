package dev.hydraui.component;

import dev.hydraui.node.CatalogueEntry;
import java.util.Optional;
import java.util.function.Function;

/**
 * An exact number, as text.
 *
 * @param label its name
 * @param value the number as it was typed
 * @param onInput the text was changed
 * @param decimal whether it has a fraction
 * @param unit what it counts, or nothing
 * @param description help below the label, or nothing
 * @param error what is wrong with the value, or nothing
 * @param required whether it must be filled in
 * @param disabled whether it can be used now
 * @param readOnly whether it only shows its value
 * @param onBlur the person has left it
 */
@CatalogueEntry
public record NumberField<E>(
    String label,
    String value,
    Function<String, E> onInput,
    boolean decimal,
    String unit,
    String description,
    String error,
    boolean required,
    boolean disabled,
    boolean readOnly,
    Optional<E> onBlur)
    implements NumberFieldFields<E> {}
