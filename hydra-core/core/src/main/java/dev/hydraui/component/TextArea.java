package dev.hydraui.component;

import dev.hydraui.node.CatalogueEntry;
import java.util.Optional;
import java.util.function.Function;

/**
 * Several lines of text.
 *
 * @param label its name
 * @param value the text
 * @param onInput the text was changed
 * @param rows how many lines it shows
 * @param placeholder an example, or nothing
 * @param description help below the label, or nothing
 * @param error what is wrong with the value, or nothing
 * @param required whether it must be filled in
 * @param disabled whether it cannot be used now
 * @param readOnly whether it only shows its value
 * @param busy whether its value is being looked at or saved
 * @param onBlur the person has left it
 */
@CatalogueEntry
public record TextArea<E>(
    String label,
    String value,
    Function<String, E> onInput,
    int rows,
    String placeholder,
    String description,
    String error,
    boolean required,
    boolean disabled,
    boolean readOnly,
    boolean busy,
    Optional<E> onBlur)
    implements TextAreaFields<E> {}
