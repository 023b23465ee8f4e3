package dev.hydraui.component;

import dev.hydraui.node.CatalogueEntry;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Goes from page to page: to the next and the one before, and to any by its number where pages are
 * counted.
 *
 * @param label names it for screen readers
 * @param status where one is, such as 1 to 50 of 200
 * @param onPrevious back was pressed; none on the first page
 * @param onNext on was pressed; none on the last page
 * @param page which page it is, from 1; 0 where they are not counted
 * @param pageCount how many there are
 * @param onPage the page with that number was chosen; where there is none, pages have no numbers
 * @param pageSize the value of the size chosen, or nothing
 * @param pageSizes how many things a page may have, to choose from
 * @param onPageSize another size was chosen; where there is none, there is no choice
 * @param disabled whether it cannot be used now
 */
@CatalogueEntry
public record Pagination<E>(
    String label,
    String status,
    Optional<E> onPrevious,
    Optional<E> onNext,
    int page,
    int pageCount,
    Optional<Function<Integer, E>> onPage,
    String pageSize,
    List<Option> pageSizes,
    Optional<Function<String, E>> onPageSize,
    boolean disabled)
    implements PaginationFields<E> {}
