package dev.hydraui.capability;

import dev.hydraui.machine.Request;
import java.util.Optional;

/**
 * The text of a file that a person has chosen, read as UTF-8; nothing if it cannot be read.
 *
 * @param handle of a {@link dev.hydraui.component.ChosenFile}
 */
public record FileText(String handle) implements Request<Optional<String>> {}
