package dev.hydraui.tokens.set;

import dev.hydraui.tokens.json.Json;
import dev.hydraui.tokens.json.JsonWriter;
import dev.hydraui.tokens.problem.Near;
import dev.hydraui.tokens.value.CubicBezier;
import dev.hydraui.tokens.value.Dimension;
import dev.hydraui.tokens.value.Duration;
import dev.hydraui.tokens.value.FontFamily;
import dev.hydraui.tokens.value.FontWeight;
import dev.hydraui.tokens.value.NumberValue;
import dev.hydraui.tokens.value.RawValue;
import dev.hydraui.tokens.value.TokenType;
import dev.hydraui.tokens.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reads the values of each type.
 *
 * @see <a href="https://www.designtokens.org/tr/2025.10/format/#types">DTCG 2025.10, format module,
 *     section 8</a>
 */
final class Values {
  private static final BigDecimal HEAVIEST = BigDecimal.valueOf(1000);

  private Values() {}

  /**
   * Reads a value that is written out at {@code cursor}; empty, with problems, when it is wrong.
   */
  static Optional<? extends Value> read(TokenType type, Cursor written) {
    boolean lenient = written.scope().run.lenient;
    Optional<Json> meant = lenient ? Optional.empty() : Mending.meant(type, written.json());
    if (meant.isPresent()) {
      String message = "expected a " + type + ", found " + written.json().found();
      written.error("value", message, "Write " + JsonWriter.line(meant.get()) + ".");
      return Optional.empty();
    }
    Cursor cursor = lenient ? Mending.mend(type, written) : written;
    return switch (type) {
      case COLOR -> Colors.read(cursor);
      case DIMENSION -> dimension(cursor);
      case FONT_FAMILY -> fontFamily(cursor);
      case FONT_WEIGHT -> fontWeight(cursor);
      case DURATION -> duration(cursor);
      case CUBIC_BEZIER -> cubicBezier(cursor);
      case NUMBER -> cursor.number("a number").map(NumberValue::new);
      case STROKE_STYLE -> Composites.strokeStyle(cursor);
      case BORDER -> Composites.border(cursor);
      case TRANSITION -> Composites.transition(cursor);
      case SHADOW -> Shadows.read(cursor);
      case GRADIENT -> Gradients.read(cursor);
      case TYPOGRAPHY -> Composites.typography(cursor);
      case OTHER -> Optional.of(new RawValue("", cursor.json()));
    };
  }

  private static Optional<Dimension> dimension(Cursor cursor) {
    Optional<BigDecimal> number =
        measure(cursor, "a dimension, such as {\"value\": 4, \"unit\": \"px\"}");
    Optional<Dimension.Unit> unit =
        unit(cursor, Arrays.asList(Dimension.Unit.values()), Dimension.Unit::key);
    return number.isEmpty() || unit.isEmpty()
        ? Optional.empty()
        : Optional.of(new Dimension(number.get(), unit.get()));
  }

  private static Optional<Duration> duration(Cursor cursor) {
    Optional<BigDecimal> number =
        measure(cursor, "a duration, such as {\"value\": 200, \"unit\": \"ms\"}");
    Optional<Duration.Unit> unit =
        unit(cursor, Arrays.asList(Duration.Unit.values()), Duration.Unit::key);
    return number.isEmpty() || unit.isEmpty()
        ? Optional.empty()
        : Optional.of(new Duration(number.get(), unit.get()));
  }

  private static Optional<BigDecimal> measure(Cursor cursor, String what) {
    return Members.check(cursor, what, List.of("value", "unit"), List.of())
        ? cursor.member("value").get().number("a number")
        : Optional.empty();
  }

  private static <U> Optional<U> unit(
      Cursor cursor, List<U> units, java.util.function.Function<U, String> key) {
    Optional<Cursor> place = cursor.member("unit");
    List<String> keys = units.stream().map(key).toList();
    String expected = "one of the units " + String.join(", ", keys);
    Optional<String> text = place.flatMap(unit -> unit.text(expected));
    Optional<U> unit =
        text.flatMap(word -> units.stream().filter(one -> key.apply(one).equals(word)).findFirst());
    if (text.isPresent() && unit.isEmpty()) {
      place.get().expected(expected);
    }
    return unit;
  }

  private static Optional<FontFamily> fontFamily(Cursor cursor) {
    if (cursor.json() instanceof Json.TextValue) {
      return fontName(cursor).map(name -> new FontFamily(List.of(name)));
    }
    if (!(cursor.json() instanceof Json.ArrayValue array) || array.items().isEmpty()) {
      return cursor.expected("the name of a font, or a list of them");
    }
    List<String> names = new ArrayList<>();
    boolean good = true;
    for (Json item : array.items()) {
      Optional<List<String>> family = family(cursor.scope().at(item));
      good &= family.isPresent();
      family.ifPresent(names::addAll);
    }
    return good ? Optional.of(new FontFamily(names)) : Optional.empty();
  }

  private static Optional<List<String>> family(Cursor place) {
    if (place.reference().isPresent()) {
      return SubValues.read(TokenType.FONT_FAMILY, FontFamily.class, place)
          .map(sub -> sub.value().names())
          .filter(names -> Shadows.one(place, names.size(), "fonts"));
    }
    return fontName(place).map(List::of);
  }

  private static Optional<String> fontName(Cursor place) {
    Optional<String> name = place.text("the name of a font");
    if (name.isPresent() && Reference.malformed(name.get())) {
      place.error(
          "reference",
          "expected a reference such as \"{font.body}\" or the name of a font, found "
              + place.json().found());
      return Optional.empty();
    }
    return name;
  }

  private static Optional<FontWeight> fontWeight(Cursor cursor) {
    String expected =
        "a number from 1 to 1000 or one of "
            + String.join(", ", FontWeight.WORDS.keySet().stream().sorted().toList());
    if (cursor.json() instanceof Json.NumberValue number) {
      boolean fits =
          number.number().compareTo(BigDecimal.ONE) >= 0
              && number.number().compareTo(HEAVIEST) <= 0;
      return fits ? Optional.of(new FontWeight(number.number())) : cursor.expected(expected);
    }
    if (cursor.json() instanceof Json.TextValue word) {
      Optional<FontWeight> weight = FontWeight.of(word.text());
      if (weight.isEmpty()) {
        cursor.error(
            "value",
            "expected " + expected + ", found " + cursor.json().found(),
            Near.hint(word.text(), FontWeight.WORDS.keySet()));
      }
      return weight;
    }
    return cursor.expected(expected);
  }

  private static Optional<CubicBezier> cubicBezier(Cursor cursor) {
    if (!(cursor.json() instanceof Json.ArrayValue array) || array.items().size() != 4) {
      return cursor.expected("a list of four numbers: x1, y1, x2, y2");
    }
    List<BigDecimal> numbers = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      Cursor place = cursor.scope().at(array.items().get(i));
      boolean x = i % 2 == 0;
      String expected = x ? "a number from 0 to 1" : "a number";
      Optional<BigDecimal> number = place.number(expected);
      if (number.isPresent()
          && x
          && (number.get().signum() < 0 || number.get().compareTo(BigDecimal.ONE) > 0)) {
        place.expected(expected);
      } else {
        number.ifPresent(numbers::add);
      }
    }
    return numbers.size() < 4
        ? Optional.empty()
        : Optional.of(
            new CubicBezier(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3)));
  }
}
