package dev.hydraui.component;

import dev.hydraui.node.CatalogueEntry;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Several short texts of the person's own. Enter, a comma and leaving the field each add what is
 * typed; a list of lines or with commas is added at once. A text is sent as it was typed, without
 * blanks around it, even if it is there already: a machine that wants no text twice keeps the
 * values as they are and says so as an error, and what was typed stays to be mended.
 *
 * @param label its name
 * @param values the texts
 * @param onChange other texts are to be there: all of them
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
public record TagsField<E>(
    String label,
    List<String> values,
    Function<List<String>, E> onChange,
    String placeholder,
    String description,
    String error,
    boolean required,
    boolean disabled,
    boolean readOnly,
    boolean busy,
    Optional<E> onBlur)
    implements TagsFieldFields<E> {}
