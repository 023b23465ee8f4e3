package dev.hydraui.component;

import dev.hydraui.node.CatalogueEntry;
import java.util.Optional;
import java.util.function.Function;

/**
 * An exact number, as text. What was typed is never changed or refused by the field: whether it is
 * a number, and one between {@code min} and {@code max}, is for the machine to say.
 *
 * @param label its name
 * @param value the number as it was typed
 * @param onInput the text was changed
 * @param decimal whether it has a fraction
 * @param min the least it should be, as a number in text; nothing if there is no least
 * @param max the most it should be, likewise
 * @param step by how much the arrow keys change it, likewise; nothing if they do not
 * @param unit what it counts, or nothing
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
public record NumberField<E>(
    String label,
    String value,
    Function<String, E> onInput,
    boolean decimal,
    String min,
    String max,
    String step,
    String unit,
    String placeholder,
    String description,
    String error,
    boolean required,
    boolean disabled,
    boolean readOnly,
    boolean busy,
    Optional<E> onBlur)
    implements NumberFieldFields<E> {

  /**
   * The number that many steps up, or down if negative: exact, with as many places as the number
   * and the step have, and not beyond {@code min} and {@code max}. Where nothing is typed, it
   * begins at {@code min}, else at 0.
   *
   * @return nothing if there is no step, or what is typed is no number or has an exponent of more
   *     than 1,000
   */
  public Optional<String> stepped(int steps) {
    return Stepping.of(value, min, max, step).flatMap(stepping -> stepping.by(steps));
  }
}
