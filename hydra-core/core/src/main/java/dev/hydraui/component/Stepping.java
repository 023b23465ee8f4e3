package dev.hydraui.component;

import dev.hydraui.json.JsonNumber;
import java.util.Optional;

/** A number that goes up and down in steps, between bounds. */
record Stepping(
    Optional<JsonNumber> value,
    Optional<JsonNumber> min,
    Optional<JsonNumber> max,
    JsonNumber step) {

  /** Nothing if there is no step, or the value is a text that is no number. */
  static Optional<Stepping> of(String value, String min, String max, String step) {
    Optional<JsonNumber> number = number(value);
    if (number.isEmpty() && !value.trim().isEmpty()) {
      return Optional.empty();
    }
    return number(step)
        .filter(size -> size.signum() > 0)
        .map(size -> new Stepping(number, number(min), number(max), size));
  }

  private static Optional<JsonNumber> number(String text) {
    String trimmed = text.trim();
    return JsonNumber.isNumber(trimmed) ? Optional.of(new JsonNumber(trimmed)) : Optional.empty();
  }

  /** Nothing if the number is too long to count with. */
  Optional<String> by(int steps) {
    if (value.isEmpty()) {
      return Optional.of(within(min.orElse(JsonNumber.of(0))).text());
    }
    JsonNumber size = steps < 0 ? new JsonNumber("-" + step.text()) : step;
    Optional<JsonNumber> next = value;
    for (int i = 0; i < Math.abs(steps) && next.isPresent(); i++) {
      next = next.get().plus(size);
    }
    return next.map(number -> within(number).text());
  }

  private JsonNumber within(JsonNumber number) {
    if (min.isPresent() && number.compareTo(min.get()) < 0) {
      return min.get();
    }
    return max.isPresent() && number.compareTo(max.get()) > 0 ? max.get() : number;
  }
}
