package dev.hydraui.component;

import dev.hydraui.node.CatalogueEntry;
import java.util.List;
import java.util.function.Function;

/**
 * The way to here.
 *
 * @param label its name
 * @param crumbs from the outermost to here
 * @param onNavigate the crumb that leads there was followed
 */
@CatalogueEntry
public record Breadcrumbs<E>(String label, List<Crumb> crumbs, Function<String, E> onNavigate)
    implements BreadcrumbsFields<E> {}
