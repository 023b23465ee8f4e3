package dev.hydraui.devtools;

import dev.hydraui.machine.Effect;

/**
 * An effect whose answer is still to come.
 *
 * @param number its number among all that were asked for, from 0
 * @param moment the number of the moment that asked
 */
public record InFlight<E>(int number, int moment, Effect.Ask<?, E> ask) {}
