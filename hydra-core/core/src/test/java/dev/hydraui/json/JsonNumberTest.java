package dev.hydraui.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class JsonNumberTest {

  private static JsonNumber number(String text) {
    return new JsonNumber(text);
  }

  @Test
  void theTextIsKept() {
    assertEquals("1.10", number("1.10").toString());
    assertNotEquals(number("1.0"), number("1"));
    assertThrows(IllegalArgumentException.class, () -> number("01"));
    assertThrows(IllegalArgumentException.class, () -> number("1 "));
    assertThrows(IllegalArgumentException.class, () -> number(""));
    assertThrows(IllegalArgumentException.class, () -> JsonNumber.of(Double.NaN));
  }

  @Test
  void numbersWrittenDifferentlyAreTheSameNumber() {
    assertTrue(number("1.0").sameNumber(number("1")));
    assertTrue(number("100").sameNumber(number("1e2")));
    assertTrue(number("0.001").sameNumber(number("1E-3")));
    assertTrue(number("-0").sameNumber(number("0.00e9")));
    assertFalse(number("12345678901234567890.1").sameNumber(number("12345678901234567890.2")));
  }

  @Test
  void comparisonIsExact() {
    String[] ascending = {
      "-1e400",
      "-10",
      "-9.5",
      "-9.49",
      "-1",
      "-0.1",
      "-1e-400",
      "0",
      "1e-400",
      "0.09",
      "0.1",
      "0.11",
      "1",
      "9007199254740992",
      "9007199254740993",
      "1e20",
      "1e400",
      "1e99999999999"
    };
    for (int i = 0; i < ascending.length; i++) {
      for (int j = 0; j < ascending.length; j++) {
        assertEquals(
            Integer.compare(i, j),
            number(ascending[i]).compareTo(number(ascending[j])),
            ascending[i] + " and " + ascending[j]);
      }
    }
  }

  @Test
  void wholeNumbersConvertExactlyOrNotAtAll() {
    assertEquals(1000, number("1.000e3").asInt());
    assertEquals(Integer.MIN_VALUE, number("-2147483648").asInt());
    assertEquals(Long.MAX_VALUE, number("9223372036854775807").asLong());
    assertEquals(Long.MIN_VALUE, number("-9223372036854775808").asLong());
    assertEquals(0, number("-0.0").asInt());
    assertThrows(JsonShapeException.class, () -> number("2147483648").asInt());
    assertThrows(JsonShapeException.class, () -> number("9223372036854775808").asLong());
    assertThrows(JsonShapeException.class, () -> number("1.5").asLong());
    assertThrows(JsonShapeException.class, () -> number("1e1000000").asLong());
  }

  @Test
  void multiplesAreExact() {
    assertTrue(number("0.3").isMultipleOf(number("0.1")));
    assertTrue(number("19.99").isMultipleOf(number("0.01")));
    assertFalse(number("19.995").isMultipleOf(number("0.01")));
    assertTrue(number("0").isMultipleOf(number("7")));
    assertTrue(number("-21").isMultipleOf(number("7")));
    assertTrue(number("1e308").isMultipleOf(number("1e-5")));
    assertTrue(number("1e999999999").isMultipleOf(number("1024")));
    assertFalse(number("1e999999999").isMultipleOf(number("3")));
    assertTrue(
        number("246913578024691357802469135780")
            .isMultipleOf(number("123456789012345678901234567890")));
    assertThrows(IllegalArgumentException.class, () -> number("1").isMultipleOf(number("0.0")));
  }

  @Test
  void oneNumberHasOneCanonicalForm() {
    assertEquals("1", number("1.0").canonical());
    assertEquals("0", number("-0e5").canonical());
    assertEquals("-0.05", number("-5.00e-2").canonical());
    assertEquals("1234.5", number("1.2345e3").canonical());
    assertEquals("1200", number("12e2").canonical());
    assertEquals("1.5e99", number("15e98").canonical());
  }
}
