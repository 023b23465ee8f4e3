package dev.hydraui.tokens.set;

import dev.hydraui.tokens.json.Json;
import dev.hydraui.tokens.problem.Near;
import dev.hydraui.tokens.value.Color;
import dev.hydraui.tokens.value.ColorSpace;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Reads colours.
 *
 * @see <a href="https://www.designtokens.org/tr/2025.10/color/">DTCG 2025.10, color module</a>
 */
final class Colors {
  private static final String A_COLOR =
      "a colour, such as {\"colorSpace\": \"srgb\", \"components\": [1, 0.5, 0]}";

  private Colors() {}

  static Optional<Color> read(Cursor cursor) {
    if (cursor.json() instanceof Json.TextValue text && text.text().startsWith("#")) {
      cursor.error(
          "value",
          "expected " + A_COLOR + ", found " + text.found(),
          "A hex code stands in the member \"hex\", beside the components.");
      return Optional.empty();
    }
    if (!Members.check(
        cursor, A_COLOR, List.of("colorSpace", "components"), List.of("alpha", "hex"))) {
      return Optional.empty();
    }
    Optional<ColorSpace> space = space(cursor.member("colorSpace").get());
    Optional<double[]> components =
        space.flatMap(found -> components(cursor.member("components").get(), found));
    Optional<Double> alpha = cursor.member("alpha").map(Colors::alpha).orElse(Optional.of(1.0));
    Optional<Optional<String>> hex =
        cursor.member("hex").map(Colors::hex).orElse(Optional.of(Optional.empty()));
    if (components.isEmpty() || alpha.isEmpty() || hex.isEmpty()) {
      return Optional.empty();
    }
    double[] c = components.get();
    return Optional.of(new Color(space.get(), c[0], c[1], c[2], alpha.get(), hex.get()));
  }

  private static Optional<ColorSpace> space(Cursor cursor) {
    String expected = "one of the colour spaces " + String.join(", ", ColorSpace.keys());
    Optional<String> key = cursor.text(expected);
    Optional<ColorSpace> space = key.flatMap(ColorSpace::of);
    if (key.isPresent() && space.isEmpty()) {
      cursor.error(
          "value",
          "expected " + expected + ", found " + cursor.json().found(),
          Near.hint(key.get(), ColorSpace.keys()));
    }
    return space;
  }

  private static Optional<double[]> components(Cursor cursor, ColorSpace space) {
    Optional<Cursor> literal = cursor.literal();
    if (literal.isEmpty()) {
      return Optional.empty();
    }
    if (!(literal.get().json() instanceof Json.ArrayValue array) || array.items().size() != 3) {
      return literal.get().expected("a list of three components");
    }
    double[] components = new double[3];
    boolean good = true;
    for (int i = 0; i < 3; i++) {
      Cursor place = literal.get().scope().at(array.items().get(i));
      Optional<Double> component = component(place, space.ranges().get(i));
      good &= component.isPresent();
      components[i] = component.orElse(0.0);
    }
    return good ? Optional.of(components) : Optional.empty();
  }

  private static Optional<Double> component(Cursor cursor, ColorSpace.Range range) {
    Optional<Cursor> literal = cursor.literal();
    if (literal.isPresent()
        && literal.get().json() instanceof Json.TextValue text
        && text.text().equals("none")) {
      return Optional.of(Double.NaN);
    }
    String expected = range.words() + " or \"none\"";
    Optional<BigDecimal> number = literal.flatMap(place -> place.number(expected));
    if (number.isPresent() && !range.contains(number.get().doubleValue())) {
      return literal.get().expected(expected);
    }
    return number.map(BigDecimal::doubleValue);
  }

  private static Optional<Double> alpha(Cursor cursor) {
    Optional<BigDecimal> number = cursor.number("a number from 0 to 1");
    if (number.isPresent() && !ColorSpace.Range.UNIT.contains(number.get().doubleValue())) {
      return cursor.expected("a number from 0 to 1");
    }
    return number.map(BigDecimal::doubleValue);
  }

  private static Optional<Optional<String>> hex(Cursor cursor) {
    String expected = "a hex code of six digits, such as \"#ff8800\"";
    Optional<String> text = cursor.text(expected);
    boolean good =
        text.isPresent()
            && text.get().length() == 7
            && text.get().startsWith("#")
            && text.get()
                .substring(1)
                .chars()
                .allMatch(c -> c < 128 && Character.digit(c, 16) >= 0);
    if (text.isPresent() && !good) {
      cursor.expected(expected);
    }
    return good ? Optional.of(text) : Optional.empty();
  }
}
