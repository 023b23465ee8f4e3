package dev.hydraui.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class JsonPropertyTest {

  @Property(tries = 2_000)
  void writingAndReadingGivesTheSameValue(@ForAll("values") JsonValue value) {
    assertEquals(value, Json.parse(Json.write(value)));
    assertEquals(value, Json.parse(Json.pretty(value)));
  }

  @Property(tries = 1_000)
  void whatIsWrittenSurvivesUtf8(@ForAll("values") JsonValue value) {
    String text = Json.write(value);
    assertEquals(text, new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
  }

  @Property(tries = 5_000)
  void garbageGivesAValueOrASyntaxError(@ForAll("garbage") String text) {
    try {
      JsonValue value = Json.parse(text);
      assertEquals(value, Json.parse(Json.write(value)));
    } catch (JsonSyntaxException refused) {
      assertEquals(true, refused.offset() <= text.length() && refused.line() >= 1);
    }
  }

  @Property(tries = 2_000)
  void numbersCompareAsBigDecimalsDo(
      @ForAll("numbers") JsonNumber a, @ForAll("numbers") JsonNumber b) {
    BigDecimal left = new BigDecimal(a.text());
    BigDecimal right = new BigDecimal(b.text());
    assertEquals(left.compareTo(right), a.compareTo(b));
    assertEquals(0, new BigDecimal(a.canonical()).compareTo(left));
    assertEquals(left.stripTrailingZeros().scale() <= 0, a.isWhole());
    if (right.signum() != 0) {
      assertEquals(left.remainder(right).signum() == 0, a.isMultipleOf(b));
    }
  }

  @Property
  void pointersReadBackAsTheyWereWritten(@ForAll @Size(max = 5) List<String> tokens) {
    JsonPointer pointer = new JsonPointer(tokens);
    assertEquals(pointer, JsonPointer.parse(pointer.toString()));
  }

  @Provide
  Arbitrary<JsonValue> values() {
    return JsonArbitraries.values();
  }

  @Provide
  Arbitrary<JsonNumber> numbers() {
    return JsonArbitraries.numbers();
  }

  @Provide
  Arbitrary<String> garbage() {
    return Arbitraries.randomValue(
        random -> {
          String text = Json.write(JsonArbitraries.value(random, 3));
          int place = random.nextInt(text.length() + 1);
          return switch (random.nextInt(4)) {
            case 0 -> soup(random);
            case 1 -> text.substring(0, place);
            case 2 -> text.substring(0, place) + soup(random) + text.substring(place);
            default -> JsonArbitraries.string(random);
          };
        });
  }

  private static String soup(Random random) {
    String letters = "{}[],:\"\\truefalsn0123456789.eE+- \n\tuD8\u0000é";
    StringBuilder out = new StringBuilder();
    for (int i = random.nextInt(20); i >= 0; i--) {
      out.append(letters.charAt(random.nextInt(letters.length())));
    }
    return out.toString();
  }
}
