package dev.hydraui.schema;

import dev.hydraui.json.JsonArray;
import dev.hydraui.json.JsonObject;
import dev.hydraui.json.JsonValue;
import java.util.List;
import java.util.Optional;

/** What an array must be; other values pass. */
final class ArrayKeywords {

  private ArrayKeywords() {}

  static void add(Keywords keywords, List<Check> checks) {
    keywords
        .count("minItems")
        .ifPresent(
            least ->
                checks.add(
                    (value, at, report) -> {
                      if (value instanceof JsonArray array && array.size() < least) {
                        report.add(
                            at, "minItems", "must have at least " + items(least), limit(least));
                      }
                    }));
    keywords
        .count("maxItems")
        .ifPresent(
            most ->
                checks.add(
                    (value, at, report) -> {
                      if (value instanceof JsonArray array && array.size() > most) {
                        report.add(at, "maxItems", "must have at most " + items(most), limit(most));
                      }
                    }));
    if (keywords.isTrue("uniqueItems")) {
      checks.add(ArrayKeywords::unique);
    }
    inside(keywords, checks);
  }

  private static void unique(JsonValue value, Place at, Report report) {
    if (!(value instanceof JsonArray array)) {
      return;
    }
    int repeated = SameValue.repeated(array.items());
    if (repeated >= 0) {
      report.add(
          at,
          "uniqueItems",
          "must not hold the same item twice",
          JsonObject.builder().put("index", repeated).build());
    }
  }

  /** {@code items} is for what comes after {@code prefixItems}. */
  private static void inside(Keywords keywords, List<Check> checks) {
    List<Check> first = keywords.schemas("prefixItems").orElse(List.of());
    Optional<Check> rest = keywords.schema("items");
    if (first.isEmpty() && rest.isEmpty()) {
      return;
    }
    checks.add(
        (value, at, report) -> {
          if (value instanceof JsonArray array) {
            for (int i = 0; i < array.size() && !report.isDecided(); i++) {
              Check check = i < first.size() ? first.get(i) : rest.orElse(Check.NOTHING);
              if (check != Check.NOTHING) {
                report.descend(check, array.get(i), at.child(i));
              }
            }
          }
        });
  }

  private static String items(int count) {
    return count + (count == 1 ? " item" : " items");
  }

  private static JsonObject limit(int count) {
    return JsonObject.builder().put("limit", count).build();
  }
}
