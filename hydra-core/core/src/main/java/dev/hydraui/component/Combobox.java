package dev.hydraui.component;

import dev.hydraui.node.CatalogueEntry;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One of many, found by typing; the machine brings the options.
 *
 * @param label its name
 * @param value what is typed or chosen
 * @param onInput the text was changed, or the list is to be opened
 * @param options what is found
 * @param onSelect an option was chosen
 * @param open whether the list is shown
 * @param onClose the list is to be closed
 * @param onClear the choice is to be taken back
 * @param emptyText what the list says when nothing is found
 * @param placeholder an example, or nothing
 * @param description help below the label, or nothing
 * @param error what is wrong with the value, or nothing
 * @param required whether it must be filled in
 * @param disabled whether it cannot be used now
 * @param readOnly whether it only shows its value
 * @param busy whether options are being fetched
 * @param onBlur the person has left it
 */
@CatalogueEntry
public record Combobox<E>(
    String label,
    String value,
    Function<String, E> onInput,
    List<Option> options,
    Function<String, E> onSelect,
    boolean open,
    E onClose,
    Optional<E> onClear,
    String emptyText,
    String placeholder,
    String description,
    String error,
    boolean required,
    boolean disabled,
    boolean readOnly,
    boolean busy,
    Optional<E> onBlur)
    implements ComboboxFields<E> {}
