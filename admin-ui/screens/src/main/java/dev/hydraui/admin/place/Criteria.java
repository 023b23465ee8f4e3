package dev.hydraui.admin.place;

import dev.hydraui.route.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a list shows, and which page of it.
 *
 * @param search words; may be empty
 * @param columns the fields to show, by name; none for the most telling ones
 * @param limit records on a page
 * @param cursor the page; the first one if there is none
 * @param from how many records stand before the page, as far as known; for the person only
 */
public record Criteria(
    String search,
    List<Sort> sort,
    List<Filter> filters,
    List<String> columns,
    int limit,
    Optional<Cursor> cursor,
    int from) {

  /** Records on a page unless someone wants more or fewer. */
  public static final int LIMIT = 50;

  private static final String COLUMN = "column";

  /** What the data API allows at most. */
  private static final int MOST = 500;

  /** Everything, from the start. */
  public static final Criteria ALL =
      new Criteria("", List.of(), List.of(), List.of(), LIMIT, Optional.empty(), 0);

  public Criteria {
    sort = List.copyOf(sort);
    filters = List.copyOf(filters);
    columns = List.copyOf(columns);
  }

  /** The page behind or before a place in the order. */
  public record Cursor(boolean after, String token) {}

  /** Reads them from an address; what is no criterion is left aside. */
  public static Criteria read(Parameters query) {
    List<Filter> filters = new ArrayList<>();
    for (Parameters.Parameter one : query.list()) {
      Filter.read(one.name(), one.value())
          .filter(filter -> !filters.contains(filter))
          .ifPresent(filters::add);
    }
    Optional<Cursor> after = query.get("after").map(token -> new Cursor(true, token));
    Optional<Cursor> before = query.get("before").map(token -> new Cursor(false, token));
    int limit = query.integer("limit").orElse(LIMIT);
    return new Criteria(
        query.get("search").orElse(""),
        Sort.read(query.get("sort").orElse("")),
        filters,
        columns(query),
        limit < 1 ? LIMIT : Math.min(limit, MOST),
        after.or(() -> before),
        Math.max(0, query.integer("from").orElse(0)));
  }

  private static List<String> columns(Parameters query) {
    List<String> columns = new ArrayList<>();
    for (Parameters.Parameter one : query.list()) {
      if (one.name().equals(COLUMN) && !columns.contains(one.value())) {
        columns.add(one.value());
      }
    }
    return columns;
  }

  /** As they stand in the address. */
  public Parameters address() {
    Parameters query = cursor(conditions());
    for (String column : columns) {
      query = query.and(COLUMN, column);
    }
    query = limit == LIMIT ? query : query.and("limit", "" + limit);
    return from == 0 ? query : query.and("from", "" + from);
  }

  /** As the data API takes them. */
  public Parameters request() {
    return cursor(conditions()).and("limit", "" + limit);
  }

  /** As the data API takes them, to count what is found. */
  public Parameters count() {
    return new Criteria(search, List.of(), filters, List.of(), 1, Optional.empty(), 0)
        .request()
        .and("total", "exact");
  }

  private Parameters conditions() {
    Parameters query = Parameters.NONE;
    query = search.isEmpty() ? query : query.and("search", search);
    query = sort.isEmpty() ? query : query.and("sort", Sort.write(sort));
    for (Filter filter : filters) {
      query = query.and(filter.parameter(), filter.value());
    }
    return query;
  }

  private Parameters cursor(Parameters query) {
    return cursor.isPresent()
        ? query.and(cursor.get().after() ? "after" : "before", cursor.get().token())
        : query;
  }

  /** Whether anything is left out. */
  public boolean narrows() {
    return !search.isEmpty() || !filters.isEmpty();
  }

  public Criteria search(String words) {
    return new Criteria(words, sort, filters, columns, limit, Optional.empty(), 0);
  }

  public Criteria sort(List<Sort> by) {
    return new Criteria(search, by, filters, columns, limit, Optional.empty(), 0);
  }

  public Criteria filters(List<Filter> conditions) {
    return new Criteria(search, sort, conditions, columns, limit, Optional.empty(), 0);
  }

  public Criteria columns(List<String> fields) {
    return new Criteria(search, sort, filters, fields, limit, cursor, from);
  }

  /** So many records on a page; what is no number leaves it as it is. */
  public Criteria limit(String records) {
    return Parameters.of("limit", records).integer("limit").map(this::limit).orElse(this);
  }

  public Criteria limit(int records) {
    return new Criteria(search, sort, filters, columns, records, Optional.empty(), 0);
  }

  /** Another page of the same; {@code start} records stand before it. */
  public Criteria page(Cursor page, int start) {
    return new Criteria(
        search, sort, filters, columns, limit, Optional.of(page), Math.max(0, start));
  }

  /** The first page of the same. */
  public Criteria first() {
    return new Criteria(search, sort, filters, columns, limit, Optional.empty(), 0);
  }

  /** One more condition, in place of one of the same field and operator. */
  public Criteria and(Filter filter) {
    List<Filter> all = new ArrayList<>();
    for (Filter one : filters) {
      if (!one.parameter().equals(filter.parameter())) {
        all.add(one);
      }
    }
    all.add(filter);
    return filters(all);
  }

  public Criteria without(Filter filter) {
    List<Filter> rest = new ArrayList<>(filters);
    rest.remove(filter);
    return filters(rest);
  }

  /** How a field sorts: upwards, then downwards, then not any more. */
  public Criteria turn(String field) {
    boolean sorted = !sort.isEmpty() && sort.get(0).field().equals(field);
    if (!sorted) {
      return sort(List.of(new Sort(field, false)));
    }
    return sort.get(0).down() ? sort(List.of()) : sort(List.of(new Sort(field, true)));
  }
}
