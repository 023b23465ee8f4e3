package dev.hydraui.component;

import dev.hydraui.node.CatalogueEntry;
import java.util.Optional;
import java.util.function.Function;

/**
 * A number from a range, where about how much matters more than the digits; else use a {@link
 * NumberField}. All numbers are decimals as text, of 15 digits at most. It always has a value, so
 * that nothing can be required of it.
 *
 * @param label its name
 * @param value the number; the handle stands at the step that is nearest
 * @param onInput it was moved
 * @param min the least
 * @param max the most
 * @param step by how much the arrow keys move it
 * @param unit what it counts, or nothing
 * @param valueText what is shown and read out instead of the number and its unit, or nothing
 * @param description help below the label, or nothing
 * @param error what is wrong with the value, or nothing
 * @param disabled whether it cannot be used now
 * @param readOnly whether it only shows its value
 * @param busy whether its value is being looked at or saved
 * @param onBlur the person has left it
 */
@CatalogueEntry
public record Slider<E>(
    String label,
    String value,
    Function<String, E> onInput,
    String min,
    String max,
    String step,
    String unit,
    String valueText,
    String description,
    String error,
    boolean disabled,
    boolean readOnly,
    boolean busy,
    Optional<E> onBlur)
    implements SliderFields<E> {}
