package dev.hydraui.schema;

import dev.hydraui.json.JsonObject;
import dev.hydraui.json.JsonString;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What a string must be; other values pass. Lengths are in Unicode code points. */
final class StringKeywords {

  private StringKeywords() {}

  static void add(Keywords keywords, Patterns patterns, List<Check> checks) {
    keywords
        .count("minLength")
        .ifPresent(
            least ->
                string(
                    checks,
                    "minLength",
                    least == 1
                        ? "must not be empty"
                        : "must have at least " + least + " characters",
                    JsonObject.builder().put("limit", least).build(),
                    text -> text.codePointCount(0, text.length()) >= least));
    keywords
        .count("maxLength")
        .ifPresent(
            most ->
                string(
                    checks,
                    "maxLength",
                    "must have at most " + most + (most == 1 ? " character" : " characters"),
                    JsonObject.builder().put("limit", most).build(),
                    text ->
                        text.length() <= most || text.codePointCount(0, text.length()) <= most));
    pattern(keywords, patterns, checks);
    format(keywords, checks);
  }

  private static void pattern(Keywords keywords, Patterns patterns, List<Check> checks) {
    Optional<String> pattern = keywords.text("pattern");
    if (pattern.isEmpty()) {
      return;
    }
    try {
      string(
          checks,
          "pattern",
          "must match " + pattern.get(),
          JsonObject.builder().put("pattern", pattern.get()).build(),
          patterns.compile(pattern.get()));
    } catch (IllegalArgumentException wrong) {
      keywords
          .compiler()
          .problem(keywords.at("pattern"), "expected a regular expression: " + wrong.getMessage());
    }
  }

  private static void format(Keywords keywords, List<Check> checks) {
    Optional<String> name = keywords.text("format");
    Optional<Formats> format = name.flatMap(Formats::of);
    if (format.isPresent()) {
      string(
          checks,
          "format",
          "must be " + format.get().phrase(),
          JsonObject.builder().put("format", name.get()).build(),
          format.get()::matches);
    }
  }

  private static void string(
      List<Check> checks,
      String keyword,
      String message,
      JsonObject params,
      Predicate<String> holds) {
    checks.add(
        (value, at, report) -> {
          if (value instanceof JsonString text && !holds.test(text.value())) {
            report.add(at, keyword, message, params);
          }
        });
  }
}
