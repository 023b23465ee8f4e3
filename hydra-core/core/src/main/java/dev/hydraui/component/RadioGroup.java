package dev.hydraui.component;

import dev.hydraui.node.CatalogueEntry;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One of a few, all of them in sight. Of more than about seven, use a {@link Select}.
 *
 * @param label its name
 * @param value the value of the option chosen, or nothing
 * @param options what there is to choose
 * @param onChange another option was chosen
 * @param description help below the label, or nothing
 * @param error what is wrong with the value, or nothing
 * @param required whether it must be filled in
 * @param disabled whether it cannot be used now
 * @param readOnly whether it only shows its value
 * @param busy whether its value is being looked at or saved
 * @param onBlur the person has left it
 */
@CatalogueEntry
public record RadioGroup<E>(
    String label,
    String value,
    List<Option> options,
    Function<String, E> onChange,
    String description,
    String error,
    boolean required,
    boolean disabled,
    boolean readOnly,
    boolean busy,
    Optional<E> onBlur)
    implements RadioGroupFields<E> {}
