package dev.hydraui.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Generated JSON values, for the tests of all packages. */
public final class JsonArbitraries {

  private static final String ODD = "ab\"\\/\b\n\u0000\u001f\u007f\u2028\uD800\uDC00~é日";

  private JsonArbitraries() {}

  public static Arbitrary<JsonValue> values() {
    return Arbitraries.randomValue(random -> value(random, 4));
  }

  public static Arbitrary<JsonNumber> numbers() {
    return Arbitraries.randomValue(JsonArbitraries::number);
  }

  /** A value nested at most {@code depth} deep. */
  public static JsonValue value(Random random, int depth) {
    int kind = random.nextInt(depth == 0 ? 5 : 9);
    return switch (kind) {
      case 0 -> JsonNull.NULL;
      case 1 -> JsonBoolean.of(random.nextBoolean());
      case 2 -> number(random);
      case 3, 4 -> new JsonString(string(random));
      case 5, 6 -> {
        List<JsonValue> items = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
          items.add(value(random, depth - 1));
        }
        yield new JsonArray(items);
      }
      default -> {
        JsonObject.Builder members = JsonObject.builder();
        for (int i = random.nextInt(4); i > 0; i--) {
          members.put(string(random), value(random, depth - 1));
        }
        yield members.build();
      }
    };
  }

  /** Strings of all sorts: controls, quotes, lone and paired surrogates. */
  public static String string(Random random) {
    StringBuilder out = new StringBuilder();
    int sort = random.nextInt(4);
    for (int i = random.nextInt(6); i > 0; i--) {
      switch (sort) {
        case 0 -> out.append((char) random.nextInt(0x10000));
        case 1 -> out.append(ODD.charAt(random.nextInt(ODD.length())));
        case 2 -> out.appendCodePoint(0x1F600 + random.nextInt(40));
        default -> out.append((char) ('a' + random.nextInt(3)));
      }
    }
    return out.toString();
  }

  public static JsonNumber number(Random random) {
    StringBuilder out = new StringBuilder(random.nextBoolean() ? "-" : "");
    switch (random.nextInt(4)) {
      case 0 -> out.append(random.nextInt(20));
      case 1 -> out.append(random.nextInt(Integer.MAX_VALUE));
      case 2 -> out.append('1').append(digits(random, random.nextInt(30)));
      default -> out.append('0');
    }
    if (random.nextInt(3) == 0) {
      out.append('.').append(digits(random, 1 + random.nextInt(6)));
    }
    if (random.nextInt(3) == 0) {
      out.append(random.nextBoolean() ? "e" : "E+0").append(random.nextInt(30));
    } else if (random.nextInt(3) == 0) {
      out.append("e-").append(random.nextInt(30));
    }
    return new JsonNumber(out.toString());
  }

  private static String digits(Random random, int count) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < count; i++) {
      out.append(random.nextInt(3) == 0 ? 0 : random.nextInt(10));
    }
    return out.toString();
  }
}
