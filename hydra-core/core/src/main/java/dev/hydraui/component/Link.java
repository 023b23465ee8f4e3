package dev.hydraui.component;

import dev.hydraui.node.CatalogueEntry;
import java.util.Optional;

/**
 * Leads somewhere.
 *
 * @param label what is shown
 * @param href where it leads
 * @param onPress it was followed; where there is none, the platform goes there
 */
@CatalogueEntry
public record Link<E>(String label, String href, Optional<E> onPress) implements LinkFields<E> {}
