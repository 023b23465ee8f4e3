package dev.hydraui.tokens.set;

import dev.hydraui.tokens.json.Json;
import dev.hydraui.tokens.value.Dimension;
import dev.hydraui.tokens.value.TokenType;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rewrites typography that DTCG does not know, for {@link Mending}. */
final class MendingText {
  private static final List<String> MEMBERS =
      List.of("fontFamily", "fontSize", "fontWeight", "letterSpacing", "lineHeight");

  private MendingText() {}

  /**
   * Spacing in {@code em} and heights with a unit are measured by the font's size, which stands
   * beside them; no spacing is none; members that DTCG does not know are left out.
   */
  static Optional<Json> typography(Cursor cursor) {
    if (!(cursor.json() instanceof Json.ObjectValue object)) {
      return Optional.empty();
    }
    Json.ObjectValue mended = known(cursor, object);
    Optional<Dimension> size =
        cursor.member("fontSize").isPresent()
            ? SubValues.member(cursor, "fontSize", TokenType.DIMENSION, Dimension.class)
                .map(sub -> sub.value())
            : Optional.empty();
    if (!object.members().containsKey("letterSpacing")) {
      mended = Mending.set(mended, "letterSpacing", Mending.zero(object.at(), "px"));
    }
    Optional<Json> spacing = size.flatMap(font -> spacing(cursor, font));
    if (spacing.isPresent()) {
      mended = Mending.set(mended, "letterSpacing", spacing.get());
    }
    Optional<Json> height = size.flatMap(font -> height(cursor, font));
    if (height.isPresent()) {
      mended = Mending.set(mended, "lineHeight", height.get());
    }
    return mended == object ? Optional.empty() : Optional.of(mended);
  }

  private static Json.ObjectValue known(Cursor cursor, Json.ObjectValue object) {
    Map<String, Json.Member> members = new LinkedHashMap<>(object.members());
    members.keySet().retainAll(MEMBERS);
    if (members.size() == object.members().size()) {
      return object;
    }
    object
        .members()
        .forEach(
            (name, member) -> {
              if (!MEMBERS.contains(name)) {
                cursor.scope().run.mended(member.at(), "\"" + name + "\" is left out");
              }
            });
    return new Json.ObjectValue(object.at(), members);
  }

  private record Measure(BigDecimal value, String unit) {}

  private static Optional<Measure> measure(Cursor cursor, String name) {
    Optional<Json> json = cursor.member(name).flatMap(Cursor::literal).map(Cursor::json);
    return json.isPresent()
            && json.get() instanceof Json.ObjectValue object
            && object.get("value").orElse(null) instanceof Json.NumberValue value
            && object.get("unit").orElse(null) instanceof Json.TextValue unit
        ? Optional.of(new Measure(value.number(), unit.text()))
        : Optional.empty();
  }

  private static Optional<Json> spacing(Cursor cursor, Dimension size) {
    return measure(cursor, "letterSpacing")
        .filter(spacing -> spacing.unit().equals("em"))
        .map(
            spacing ->
                Mending.measure(
                    cursor.json().at(),
                    spacing.value().multiply(size.value()).stripTrailingZeros(),
                    size.unit().key()));
  }

  private static Optional<Json> height(Cursor cursor, Dimension size) {
    Optional<Measure> height = measure(cursor, "lineHeight");
    if (height.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal value = height.get().value();
    Optional<BigDecimal> multiple =
        switch (height.get().unit()) {
          case "em", "" -> Optional.of(value);
          case "%" -> Optional.of(value.movePointLeft(2));
          default ->
              height.get().unit().equals(size.unit().key()) && size.value().signum() > 0
                  ? Optional.of(value.divide(size.value(), MathContext.DECIMAL32))
                  : Optional.empty();
        };
    return multiple.map(number -> new Json.NumberValue(cursor.json().at(), number));
  }
}
