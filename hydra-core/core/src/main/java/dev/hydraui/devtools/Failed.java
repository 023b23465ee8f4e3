package dev.hydraui.devtools;

import dev.hydraui.machine.Request;

/** What a {@link Recorded} machine tells of its machine's failure; nobody waits for the answer. */
public record Failed(Throwable failure) implements Request<Boolean> {}
