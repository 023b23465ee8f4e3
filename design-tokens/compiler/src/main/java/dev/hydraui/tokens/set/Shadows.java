package dev.hydraui.tokens.set;

import dev.hydraui.tokens.json.Json;
import dev.hydraui.tokens.value.Color;
import dev.hydraui.tokens.value.Dimension;
import dev.hydraui.tokens.value.Shadow;
import dev.hydraui.tokens.value.TokenType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads shadows: one, or a list of shadows and references to shadow tokens. */
final class Shadows {
  private static final List<String> MEMBERS =
      List.of("color", "offsetX", "offsetY", "blur", "spread");

  private Shadows() {}

  static Optional<Shadow> read(Cursor cursor) {
    if (!(cursor.json() instanceof Json.ArrayValue array)) {
      return layer(cursor).map(layer -> new Shadow(List.of(layer)));
    }
    if (array.items().isEmpty()) {
      return cursor.expected("a shadow or a list of at least one");
    }
    List<Shadow.Layer> layers = new ArrayList<>();
    boolean good = true;
    for (Json item : array.items()) {
      Cursor place = cursor.scope().at(item);
      if (place.reference().isPresent()) {
        var shadow = SubValues.read(TokenType.SHADOW, Shadow.class, place);
        good &= shadow.isPresent() && one(place, shadow.get().value().layers().size(), "shadows");
        shadow.ifPresent(
            sub -> sub.value().layers().forEach(layer -> layers.add(from(layer, sub.alias()))));
      } else {
        Optional<Shadow.Layer> layer = layer(place);
        good &= layer.isPresent();
        layer.ifPresent(layers::add);
      }
    }
    return good ? Optional.of(new Shadow(layers)) : Optional.empty();
  }

  /**
   * Says when a reference in a list leads to several values: lists are not put into lists (format
   * module, section 9.1), but where they are, nothing else can be meant.
   */
  static boolean one(Cursor place, int count, String what) {
    if (count != 1) {
      place.error(
          "value",
          "expected a reference to one value, "
              + place.reference().map(Reference::text).orElse("this")
              + " has "
              + count
              + " "
              + what);
    }
    return count == 1 || place.scope().run.lenient;
  }

  private static Shadow.Layer from(Shadow.Layer layer, Optional<String> alias) {
    return new Shadow.Layer(
        layer.color(),
        layer.offsetX(),
        layer.offsetY(),
        layer.blur(),
        layer.spread(),
        layer.inset(),
        alias);
  }

  private static Optional<Shadow.Layer> layer(Cursor cursor) {
    if (!Members.check(cursor, "a shadow", MEMBERS, List.of("inset"))) {
      return Optional.empty();
    }
    var color = SubValues.member(cursor, "color", TokenType.COLOR, Color.class);
    var x = SubValues.member(cursor, "offsetX", TokenType.DIMENSION, Dimension.class);
    var y = SubValues.member(cursor, "offsetY", TokenType.DIMENSION, Dimension.class);
    var blur = SubValues.member(cursor, "blur", TokenType.DIMENSION, Dimension.class);
    var spread = SubValues.member(cursor, "spread", TokenType.DIMENSION, Dimension.class);
    Optional<Boolean> inset = cursor.member("inset").map(Shadows::inset).orElse(Optional.of(false));
    if (blur.isPresent() && blur.get().value().value().signum() < 0) {
      return cursor.member("blur").get().expected("a blur of 0 or more");
    }
    return color.isEmpty()
            || x.isEmpty()
            || y.isEmpty()
            || blur.isEmpty()
            || spread.isEmpty()
            || inset.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Shadow.Layer(
                color.get(),
                x.get(),
                y.get(),
                blur.get(),
                spread.get(),
                inset.get(),
                Optional.empty()));
  }

  private static Optional<Boolean> inset(Cursor cursor) {
    Optional<Cursor> literal = cursor.literal();
    if (literal.isEmpty()) {
      return Optional.empty();
    }
    return literal.get().json() instanceof Json.BooleanValue flag
        ? Optional.of(flag.value())
        : literal.get().expected("true or false");
  }
}
