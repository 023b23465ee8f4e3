package dev.hydraui.tokens.set;

import dev.hydraui.tokens.json.Json;
import dev.hydraui.tokens.value.Color;
import dev.hydraui.tokens.value.Gradient;
import dev.hydraui.tokens.value.NumberValue;
import dev.hydraui.tokens.value.SubValue;
import dev.hydraui.tokens.value.TokenType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads gradients: lists of stops and of references to gradient tokens. */
final class Gradients {
  private Gradients() {}

  static Optional<Gradient> read(Cursor cursor) {
    if (!(cursor.json() instanceof Json.ArrayValue array) || array.items().isEmpty()) {
      return cursor.expected("a list of gradient stops");
    }
    List<Gradient.Stop> stops = new ArrayList<>();
    boolean good = true;
    for (Json item : array.items()) {
      Cursor place = cursor.scope().at(item);
      if (place.reference().isPresent()) {
        var gradient = SubValues.read(TokenType.GRADIENT, Gradient.class, place);
        good &=
            gradient.isPresent()
                && Shadows.one(place, gradient.get().value().stops().size(), "stops");
        gradient.ifPresent(
            sub ->
                sub.value()
                    .stops()
                    .forEach(
                        stop ->
                            stops.add(
                                new Gradient.Stop(stop.color(), stop.position(), sub.alias()))));
      } else {
        Optional<Gradient.Stop> stop = stop(place);
        good &= stop.isPresent();
        stop.ifPresent(stops::add);
      }
    }
    return good ? Optional.of(new Gradient(stops)) : Optional.empty();
  }

  private static Optional<Gradient.Stop> stop(Cursor cursor) {
    if (!Members.check(cursor, "a gradient stop", List.of("color", "position"), List.of())) {
      return Optional.empty();
    }
    var color = SubValues.member(cursor, "color", TokenType.COLOR, Color.class);
    var position =
        SubValues.member(cursor, "position", TokenType.NUMBER, NumberValue.class)
            .map(Gradients::clamp);
    return color.isEmpty() || position.isEmpty()
        ? Optional.empty()
        : Optional.of(new Gradient.Stop(color.get(), position.get(), Optional.empty()));
  }

  /** A position beyond the axis means its end (format module, section 9.6). */
  private static SubValue<NumberValue> clamp(SubValue<NumberValue> position) {
    BigDecimal number = position.value().number();
    BigDecimal clamped = number.max(BigDecimal.ZERO).min(BigDecimal.ONE);
    return clamped.compareTo(number) == 0 ? position : SubValue.of(new NumberValue(clamped));
  }
}
