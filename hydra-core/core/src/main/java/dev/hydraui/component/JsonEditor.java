package dev.hydraui.component;

import dev.hydraui.json.Json;
import dev.hydraui.json.JsonSyntaxException;
import dev.hydraui.node.CatalogueEntry;
import java.util.Optional;
import java.util.function.Function;

/**
 * JSON as a text. Where it is none, it says so with the line and the column, unless {@code error}
 * says something else.
 *
 * @param label its name
 * @param value the text, character by character as it was typed
 * @param onInput the text was changed
 * @param lines how many lines it shows at least
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
public record JsonEditor<E>(
    String label,
    String value,
    Function<String, E> onInput,
    int lines,
    String placeholder,
    String description,
    String error,
    boolean required,
    boolean disabled,
    boolean readOnly,
    boolean busy,
    Optional<E> onBlur)
    implements JsonEditorFields<E> {

  /** Where and why the text is no JSON; nothing if it is, or if there is no text. */
  public Optional<JsonSyntaxException> fault() {
    try {
      if (!value.trim().isEmpty()) {
        Json.parse(value);
      }
      return Optional.empty();
    } catch (JsonSyntaxException wrong) {
      return Optional.of(wrong);
    }
  }
}
