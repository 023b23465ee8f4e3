package dev.hydraui.component;

import dev.hydraui.node.CatalogueEntry;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Rows of a key and a value, in an order. Every change sends all rows; that a key is there twice or
 * is empty is for the machine to say.
 *
 * @param label its name
 * @param rows the pairs
 * @param onChange other rows are to be there: all of them
 * @param keyLabel what a key is called; nothing for the usual word
 * @param valueLabel what a value is called, likewise
 * @param description help below the label, or nothing
 * @param error what is wrong with the value, or nothing
 * @param required whether it must be filled in
 * @param disabled whether it cannot be used now
 * @param readOnly whether it only shows its value
 * @param busy whether its value is being looked at or saved
 * @param onBlur the person has left it
 */
@CatalogueEntry
public record KeyValue<E>(
    String label,
    List<KeyValueRow> rows,
    Function<List<KeyValueRow>, E> onChange,
    String keyLabel,
    String valueLabel,
    String description,
    String error,
    boolean required,
    boolean disabled,
    boolean readOnly,
    boolean busy,
    Optional<E> onBlur)
    implements KeyValueFields<E> {}
