package dev.hydraui.component;

import dev.hydraui.node.CatalogueEntry;
import java.util.List;

/**
 * Numbers as a picture, and as a table for those who cannot see it.
 *
 * @param label its name
 * @param description what it shows in a sentence, or nothing
 * @param kind how it shows its values; a pie shows the first series only
 * @param categories what the values are of, from start to end
 * @param series the values
 */
@CatalogueEntry
public record Chart<E>(
    String label, String description, ChartKind kind, List<String> categories, List<Series> series)
    implements ChartFields<E> {}
