package dev.hydraui.server.sql;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.LongNode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A column's declared type.
 *
 * @param sql the type's name for a cast; empty where the database needs none
 * @param ordered whether the database can sort and compare it
 */
record Type(Kind kind, String sql, Limits limits, boolean ordered) {

  /**
   * What the database tells about valid values.
   *
   * @param length most characters
   * @param precision most digits of a decimal
   * @param scale most digits behind the point
   * @param above what every value is greater than
   * @param below what every value is less than
   * @param allowed the only values allowed; empty for any
   */
  record Limits(
      OptionalInt length,
      OptionalInt precision,
      OptionalInt scale,
      Optional<JsonNode> least,
      Optional<JsonNode> most,
      Optional<JsonNode> above,
      Optional<JsonNode> below,
      List<JsonNode> allowed) {

    static final Limits NONE =
        new Limits(
            OptionalInt.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of());

    static Limits length(int length) {
      return NONE.sized(OptionalInt.of(length), NONE.precision, NONE.scale);
    }

    static Limits digits(int precision, int scale) {
      return NONE.sized(NONE.length, OptionalInt.of(precision), OptionalInt.of(scale));
    }

    static Limits between(long least, long most) {
      return NONE.from(LongNode.valueOf(least)).to(LongNode.valueOf(most));
    }

    private Limits sized(OptionalInt length, OptionalInt precision, OptionalInt scale) {
      return new Limits(length, precision, scale, least, most, above, below, allowed);
    }

    Limits from(JsonNode least) {
      return new Limits(length, precision, scale, Optional.of(least), most, above, below, allowed);
    }

    Limits to(JsonNode most) {
      return new Limits(length, precision, scale, least, Optional.of(most), above, below, allowed);
    }

    Limits above(JsonNode bound) {
      return new Limits(length, precision, scale, least, most, Optional.of(bound), below, allowed);
    }

    Limits below(JsonNode bound) {
      return new Limits(length, precision, scale, least, most, above, Optional.of(bound), allowed);
    }

    Limits allowing(List<JsonNode> values) {
      return new Limits(length, precision, scale, least, most, above, below, values);
    }

    /** Both limits at once; where both speak, the other's word counts. */
    Limits and(Limits other) {
      return new Limits(
          other.length.isPresent() ? other.length : length,
          other.precision.isPresent() ? other.precision : precision,
          other.scale.isPresent() ? other.scale : scale,
          other.least.or(() -> least),
          other.most.or(() -> most),
          other.above.or(() -> above),
          other.below.or(() -> below),
          other.allowed.isEmpty() ? allowed : other.allowed);
    }
  }

  static Type of(Kind kind, String sql) {
    return new Type(kind, sql, Limits.NONE, true);
  }

  Type limitedBy(Limits more) {
    return new Type(kind, sql, limits.and(more), ordered);
  }

  Type unordered() {
    return new Type(kind, sql, limits, false);
  }
}
