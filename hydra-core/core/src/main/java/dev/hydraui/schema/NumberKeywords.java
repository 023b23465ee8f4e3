package dev.hydraui.schema;

import dev.hydraui.json.JsonNumber;
import dev.hydraui.json.JsonObject;
import java.util.List;
import java.util.function.BiPredicate;

/** What a number must be; other values pass. Everything is exact. */
final class NumberKeywords {

  private NumberKeywords() {}

  static void add(Keywords keywords, List<Check> checks) {
    limit(keywords, checks, "minimum", "must be at least ", (n, limit) -> n.compareTo(limit) >= 0);
    limit(keywords, checks, "maximum", "must be at most ", (n, limit) -> n.compareTo(limit) <= 0);
    limit(
        keywords,
        checks,
        "exclusiveMinimum",
        "must be greater than ",
        (n, limit) -> n.compareTo(limit) > 0);
    limit(
        keywords,
        checks,
        "exclusiveMaximum",
        "must be less than ",
        (n, limit) -> n.compareTo(limit) < 0);
    if (keywords.number("multipleOf").filter(factor -> factor.signum() <= 0).isPresent()) {
      keywords.compiler().problem(keywords.at("multipleOf"), "expected a number above 0");
    } else {
      limit(keywords, checks, "multipleOf", "must be a multiple of ", JsonNumber::isMultipleOf);
    }
  }

  private static void limit(
      Keywords keywords,
      List<Check> checks,
      String keyword,
      String message,
      BiPredicate<JsonNumber, JsonNumber> holds) {
    keywords
        .number(keyword)
        .ifPresent(
            limit ->
                checks.add(
                    (value, at, report) -> {
                      if (value instanceof JsonNumber number && !holds.test(number, limit)) {
                        report.add(
                            at,
                            keyword,
                            message + limit,
                            JsonObject.builder().put("limit", limit).build());
                      }
                    }));
  }
}
