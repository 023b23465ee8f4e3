package dev.hydraui.component;

import dev.hydraui.node.CatalogueEntry;
import java.util.Optional;

/**
 * Goes from page to page.
 *
 * @param label names it for screen readers
 * @param status where one is, such as 1 to 50 of 200
 * @param onPrevious back was pressed; none on the first page
 * @param onNext on was pressed; none on the last page
 */
@CatalogueEntry
public record Pagination<E>(String label, String status, Optional<E> onPrevious, Optional<E> onNext)
    implements PaginationFields<E> {}
