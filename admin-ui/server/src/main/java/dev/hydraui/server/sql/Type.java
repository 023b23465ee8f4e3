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
   * @param allowed the only values allowed; empty for any
   */
  record Limits(
      OptionalInt length,
      OptionalInt precision,
      OptionalInt scale,
      Optional<JsonNode> least,
      Optional<JsonNode> most,
      List<JsonNode> allowed) {

    static final Limits NONE =
        new Limits(
            OptionalInt.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of());

    static Limits length(int length) {
      return new Limits(
          OptionalInt.of(length), NONE.precision, NONE.scale, NONE.least, NONE.most, List.of());
    }

    static Limits between(long least, long most) {
      return new Limits(
          NONE.length,
          NONE.precision,
          NONE.scale,
          Optional.of(LongNode.valueOf(least)),
          Optional.of(LongNode.valueOf(most)),
          List.of());
    }

    static Limits digits(int precision, int scale) {
      return new Limits(
          NONE.length,
          OptionalInt.of(precision),
          OptionalInt.of(scale),
          NONE.least,
          NONE.most,
          List.of());
    }

    Limits allowing(List<JsonNode> values) {
      return new Limits(length, precision, scale, least, most, values);
    }

    /** Both limits at once; where both speak, the other's word counts. */
    Limits and(Limits other) {
      return new Limits(
          other.length.isPresent() ? other.length : length,
          other.precision.isPresent() ? other.precision : precision,
          other.scale.isPresent() ? other.scale : scale,
          other.least.or(() -> least),
          other.most.or(() -> most),
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
