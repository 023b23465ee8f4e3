package dev.hydraui.server.data;

import java.util.List;
import java.util.Optional;

/**
 * What a page shall hold.
 *
 * @param limit 1 to 500
 * @param sort first sort field first; the key is always added at the end
 * @param filters all must hold
 * @param words each must occur in some text field, whatever its case
 * @param from where to go on; empty for the first page
 * @param total whether to count all matching records
 */
public record PageRequest(
    int limit,
    List<Sort> sort,
    List<Filter> filters,
    List<String> words,
    Optional<From> from,
    boolean total) {

  /** The page size unless another is asked for. */
  public static final int LIMIT = 50;

  /** The largest page size. */
  public static final int MOST = 500;

  /** One sort field and its direction. */
  public record Sort(String field, boolean down) {}

  /**
   * One condition.
   *
   * @param value as it stands in the address: text, a JSON array for {@code in}, {@code true} or
   *     {@code false} for {@code null}
   */
  public record Filter(String field, Operator operator, String value) {}

  /** A cursor from an earlier answer and the direction to go. */
  public record From(String cursor, boolean backwards) {}

  /** The first page, nothing filtered. */
  public static PageRequest first(int limit) {
    return new PageRequest(limit, List.of(), List.of(), List.of(), Optional.empty(), false);
  }
}
