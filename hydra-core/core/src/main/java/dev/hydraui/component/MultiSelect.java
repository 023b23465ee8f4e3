package dev.hydraui.component;

import dev.hydraui.node.CatalogueEntry;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Several of many, found by typing. What is typed only finds options and is sent nowhere; whether
 * the list is shown is the platform's to know, as with a {@link Select}.
 *
 * @param label its name
 * @param values the values of the options chosen, in the order they are shown in; one that is no
 *     option is shown as it is
 * @param options what there is to choose
 * @param onChange other options are to be chosen: all of them
 * @param emptyText what the list says when nothing is found
 * @param placeholder what is shown while nothing is chosen
 * @param description help below the label, or nothing
 * @param error what is wrong with the value, or nothing
 * @param required whether it must be filled in
 * @param disabled whether it cannot be used now
 * @param readOnly whether it only shows its value
 * @param busy whether its value is being looked at or saved
 * @param onBlur the person has left it
 */
@CatalogueEntry
public record MultiSelect<E>(
    String label,
    List<String> values,
    List<Option> options,
    Function<List<String>, E> onChange,
    String emptyText,
    String placeholder,
    String description,
    String error,
    boolean required,
    boolean disabled,
    boolean readOnly,
    boolean busy,
    Optional<E> onBlur)
    implements MultiSelectFields<E> {}
