package dev.hydraui.server.web;

import dev.hydraui.server.data.Operator;
import dev.hydraui.server.data.PageRequest;
import dev.hydraui.server.data.PageRequest.Filter;
import dev.hydraui.server.data.PageRequest.From;
import dev.hydraui.server.data.PageRequest.Sort;
import dev.hydraui.server.data.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what a page shall hold from a query. */
final class PageParameters {
  private static final Set<String> KNOWN =
      Set.of("limit", "sort", "search", "after", "before", "total");
  private static final int MOST_WORDS = 10;
  private static final int MOST_FILTERS = 50;

  private PageParameters() {}

  static PageRequest read(Request request) {
    List<Filter> filters = new ArrayList<>();
    for (Map.Entry<String, List<String>> parameter : request.query().entrySet()) {
      if (!KNOWN.contains(parameter.getKey())) {
        parameter.getValue().forEach(value -> filters.add(filter(parameter.getKey(), value)));
      }
    }
    if (filters.size() > MOST_FILTERS) {
      throw malformed("A page takes at most " + MOST_FILTERS + " filters.");
    }
    Optional<String> after = request.parameter("after");
    Optional<String> before = request.parameter("before");
    if (after.isPresent() && before.isPresent()) {
      throw malformed("Give after or before, not both.");
    }
    Optional<From> from =
        after
            .map(cursor -> new From(cursor, false))
            .or(() -> before.map(cursor -> new From(cursor, true)));
    return new PageRequest(
        limit(request), sort(request), filters, words(request), from, total(request));
  }

  private static int limit(Request request) {
    String text = request.parameter("limit").orElse("" + PageRequest.LIMIT);
    try {
      int limit = Integer.parseInt(text);
      if (limit >= 1 && limit <= PageRequest.MOST) {
        return limit;
      }
    } catch (NumberFormatException e) {
      throw malformed("limit must be a number, not " + text + ".");
    }
    throw malformed("limit must be between 1 and " + PageRequest.MOST + ".");
  }

  private static List<Sort> sort(Request request) {
    List<Sort> sort = new ArrayList<>();
    for (String field : request.parameter("sort").orElse("").split(",")) {
      if (!field.isEmpty()) {
        boolean down = field.startsWith("-");
        sort.add(new Sort(down ? field.substring(1) : field, down));
      }
    }
    return sort;
  }

  private static List<String> words(Request request) {
    String search = request.parameter("search").orElse("").strip();
    List<String> words = search.isEmpty() ? List.of() : List.of(search.split("\\s+"));
    if (words.size() > MOST_WORDS) {
      throw malformed("A search takes at most " + MOST_WORDS + " words.");
    }
    return words;
  }

  private static boolean total(Request request) {
    String total = request.parameter("total").orElse("none");
    if (!total.equals("none") && !total.equals("exact")) {
      throw malformed("total must be exact or none.");
    }
    return total.equals("exact");
  }

  private static Filter filter(String name, String value) {
    int middle = name.lastIndexOf("][");
    if (!name.startsWith("filter[") || !name.endsWith("]") || middle < 0) {
      throw malformed("There is no parameter " + name + ".");
    }
    String operator = name.substring(middle + 2, name.length() - 1);
    Operator known =
        Operator.of(operator)
            .orElseThrow(() -> malformed("There is no operator " + operator + "."));
    return new Filter(name.substring("filter[".length(), middle), known, value);
  }

  private static Problem malformed(String detail) {
    return Problem.of(Problem.Kind.MALFORMED, detail);
  }
}
