package dev.hydraui.component;

import dev.hydraui.node.CatalogueEntry;
import java.util.Optional;
import java.util.function.Function;

/**
 * From one day to another, each as ISO 8601 text. Either may be open; that the first is not after
 * the last is for the machine to say.
 *
 * @param label its name
 * @param from the first day, as 2026-03-01 or what was typed; nothing if it is open
 * @param to the last day, likewise
 * @param onFrom the first day was changed
 * @param onTo the last day was changed
 * @param description help below the label, or nothing
 * @param error what is wrong with the value, or nothing
 * @param required whether it must be filled in
 * @param disabled whether it cannot be used now
 * @param readOnly whether it only shows its value
 * @param busy whether its value is being looked at or saved
 * @param onBlur the person has left it
 */
@CatalogueEntry
public record DateRange<E>(
    String label,
    String from,
    String to,
    Function<String, E> onFrom,
    Function<String, E> onTo,
    String description,
    String error,
    boolean required,
    boolean disabled,
    boolean readOnly,
    boolean busy,
    Optional<E> onBlur)
    implements DateRangeFields<E> {}
