package dev.hydraui.component;

import dev.hydraui.node.CatalogueEntry;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Text of several paragraphs, with headings, lists, links and emphasis; as data, never as markup.
 *
 * @param blocks its paragraphs, headings and items
 * @param onNavigate the link that leads there was followed; where there is none, the platform goes
 *     there
 */
@CatalogueEntry
public record RichText<E>(List<TextBlock> blocks, Optional<Function<String, E>> onNavigate)
    implements RichTextFields<E> {}
