package dev.hydraui.component;

import dev.hydraui.node.CatalogueEntry;
import java.util.Optional;
import java.util.function.Function;

/**
 * A line of text.
 *
 * @param label its name
 * @param value the text
 * @param onInput the text was changed
 * @param purpose what it is for
 * @param placeholder an example, or nothing
 * @param description help below the label, or nothing
 * @param error what is wrong with the value, or nothing
 * @param required whether it must be filled in
 * @param disabled whether it cannot be used now
 * @param readOnly whether it only shows its value
 * @param busy whether its value is being looked at or saved
 * @param autofocus whether the caret goes there when it appears
 * @param onBlur the person has left it
 * @param onCancel Escape was pressed in it
 */
@CatalogueEntry
public record TextField<E>(
    String label,
    String value,
    Function<String, E> onInput,
    Purpose purpose,
    String placeholder,
    String description,
    String error,
    boolean required,
    boolean disabled,
    boolean readOnly,
    boolean busy,
    boolean autofocus,
    Optional<E> onBlur,
    Optional<E> onCancel)
    implements TextFieldFields<E> {}
