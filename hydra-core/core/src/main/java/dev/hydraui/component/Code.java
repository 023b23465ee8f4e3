package dev.hydraui.component;

import dev.hydraui.node.CatalogueEntry;
import java.util.Optional;

/**
 * A block of code, as it is written.
 *
 * @param value the code
 * @param language its name as people write it, or nothing
 * @param onCopy it is to be copied; where there is none, no button offers that
 */
@CatalogueEntry
public record Code<E>(String value, String language, Optional<E> onCopy) implements CodeFields<E> {}
