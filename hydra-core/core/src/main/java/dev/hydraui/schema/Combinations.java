package dev.hydraui.schema;

import dev.hydraui.json.JsonObject;
import java.util.List;
import java.util.Optional;

/** {@code allOf}, {@code anyOf}, {@code oneOf} and {@code not}. */
final class Combinations {

  private Combinations() {}

  static void add(Keywords keywords, List<Check> checks) {
    keywords.schemas("allOf").ifPresent(checks::addAll);
    keywords.schemas("anyOf").ifPresent(branches -> checks.add(anyOf(branches)));
    Optional<List<Check>> oneOf = keywords.schemas("oneOf");
    if (oneOf.isPresent()) {
      Check general = oneOf(oneOf.get());
      checks.add(Discriminator.of(keywords, oneOf.get(), general).orElse(general));
    }
    keywords
        .schema("not")
        .ifPresent(
            refused ->
                checks.add(
                    (value, at, report) -> {
                      if (report.passes(refused, value, at)) {
                        report.add(at, "not", "is of a kind that is not allowed");
                      }
                    }));
  }

  private static Check anyOf(List<Check> branches) {
    return (value, at, report) -> {
      for (Check branch : branches) {
        if (report.passes(branch, value, at)) {
          return;
        }
      }
      report.add(at, "anyOf", "is of none of the kinds that are allowed");
    };
  }

  private static Check oneOf(List<Check> branches) {
    return (value, at, report) -> {
      int matched = 0;
      for (Check branch : branches) {
        if (report.passes(branch, value, at)) {
          matched++;
        }
      }
      if (matched != 1) {
        report.add(
            at,
            "oneOf",
            matched == 0
                ? "is of none of the kinds that are allowed"
                : "is of several kinds of which only one is allowed",
            JsonObject.builder().put("matched", matched).build());
      }
    };
  }
}
