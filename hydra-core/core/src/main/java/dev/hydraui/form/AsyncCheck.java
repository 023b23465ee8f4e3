package dev.hydraui.form;

import dev.hydraui.json.JsonValue;
import dev.hydraui.machine.Request;
import java.util.Optional;
import java.util.function.Function;

/**
 * A check that must ask the platform, such as whether a name is taken. It runs once typing has
 * paused and the value is right otherwise; what is typed meanwhile ends it.
 *
 * @param pauseMillis how long typing must have paused
 * @param request what to ask about a value
 * @param verdict what the answer says is wrong, as a phrase such as "is taken"; an answer that says
 *     nothing (the server cannot be reached) is not wrong
 */
public record AsyncCheck<A>(
    long pauseMillis,
    Function<? super JsonValue, ? extends Request<A>> request,
    Function<? super A, Optional<String>> verdict) {}
