package dev.hydraui.component;

import dev.hydraui.node.CatalogueEntry;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A day and a time as a clock on the wall shows them and, where zones are offered, the zone in
 * which that clock hangs. The two together are the moment. Neither is ever converted: another zone
 * leaves every digit of the value, and what a value means that its zone skips or has twice is for
 * the machine to say.
 *
 * @param label its name
 * @param value as 2026-03-01T14:05, or what was typed
 * @param onChange it was changed
 * @param zones the time zones to choose from, their values being ids such as Europe/Oslo; none if
 *     the value needs no zone
 * @param zone the id of the one chosen, or nothing; one that is not offered is shown as it is
 * @param onZone another zone was chosen; nothing if it is fixed
 * @param description help below the label, or nothing
 * @param error what is wrong with the value, or nothing
 * @param required whether it must be filled in
 * @param disabled whether it cannot be used now
 * @param readOnly whether it only shows its value
 * @param busy whether its value is being looked at or saved
 * @param onBlur the person has left it
 */
@CatalogueEntry
public record DateTimeField<E>(
    String label,
    String value,
    Function<String, E> onChange,
    List<Option> zones,
    String zone,
    Optional<Function<String, E>> onZone,
    String description,
    String error,
    boolean required,
    boolean disabled,
    boolean readOnly,
    boolean busy,
    Optional<E> onBlur)
    implements DateTimeFieldFields<E> {}
