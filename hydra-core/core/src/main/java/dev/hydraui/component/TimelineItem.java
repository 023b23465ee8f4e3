package dev.hydraui.component;

import dev.hydraui.node.CatalogueEntry;
import dev.hydraui.node.Node;
import java.util.List;

/**
 * Something that happened.
 *
 * @param title what it was
 * @param time when, as it is shown
 * @param text more about it, or nothing
 * @param icon an icon for it, or nothing
 * @param tone what it means
 */
@CatalogueEntry
public record TimelineItem<E>(
    String title, String time, String text, String icon, Tone tone, List<Node<E>> children)
    implements TimelineItemFields<E> {}
