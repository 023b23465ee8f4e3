package dev.hydraui.tokens.set;

import dev.hydraui.tokens.json.Json;
import dev.hydraui.tokens.problem.Near;
import dev.hydraui.tokens.value.Border;
import dev.hydraui.tokens.value.Color;
import dev.hydraui.tokens.value.CubicBezier;
import dev.hydraui.tokens.value.Dimension;
import dev.hydraui.tokens.value.Duration;
import dev.hydraui.tokens.value.FontFamily;
import dev.hydraui.tokens.value.FontWeight;
import dev.hydraui.tokens.value.NumberValue;
import dev.hydraui.tokens.value.StrokeStyle;
import dev.hydraui.tokens.value.SubValue;
import dev.hydraui.tokens.value.TokenType;
import dev.hydraui.tokens.value.Transition;
import dev.hydraui.tokens.value.Typography;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads values that are made of others.
 *
 * @see <a href="https://www.designtokens.org/tr/2025.10/format/#composite-types">DTCG 2025.10,
 *     format module, section 9</a>
 */
final class Composites {
  private Composites() {}

  static Optional<Border> border(Cursor cursor) {
    if (!Members.check(cursor, "a border", List.of("color", "width", "style"), List.of())) {
      return Optional.empty();
    }
    var color = SubValues.member(cursor, "color", TokenType.COLOR, Color.class);
    var width = SubValues.member(cursor, "width", TokenType.DIMENSION, Dimension.class);
    var style = SubValues.member(cursor, "style", TokenType.STROKE_STYLE, StrokeStyle.class);
    return color.isEmpty() || width.isEmpty() || style.isEmpty()
        ? Optional.empty()
        : Optional.of(new Border(color.get(), width.get(), style.get()));
  }

  static Optional<Transition> transition(Cursor cursor) {
    if (!Members.check(
        cursor, "a transition", List.of("duration", "delay", "timingFunction"), List.of())) {
      return Optional.empty();
    }
    var duration = SubValues.member(cursor, "duration", TokenType.DURATION, Duration.class);
    var delay = SubValues.member(cursor, "delay", TokenType.DURATION, Duration.class);
    var timing =
        SubValues.member(cursor, "timingFunction", TokenType.CUBIC_BEZIER, CubicBezier.class);
    return duration.isEmpty() || delay.isEmpty() || timing.isEmpty()
        ? Optional.empty()
        : Optional.of(new Transition(duration.get(), delay.get(), timing.get()));
  }

  static Optional<Typography> typography(Cursor cursor) {
    List<String> members =
        List.of("fontFamily", "fontSize", "fontWeight", "letterSpacing", "lineHeight");
    if (!Members.check(cursor, "typography", members, List.of())) {
      return Optional.empty();
    }
    var family = SubValues.member(cursor, "fontFamily", TokenType.FONT_FAMILY, FontFamily.class);
    var size = SubValues.member(cursor, "fontSize", TokenType.DIMENSION, Dimension.class);
    var weight = SubValues.member(cursor, "fontWeight", TokenType.FONT_WEIGHT, FontWeight.class);
    var spacing = SubValues.member(cursor, "letterSpacing", TokenType.DIMENSION, Dimension.class);
    var height = SubValues.member(cursor, "lineHeight", TokenType.NUMBER, NumberValue.class);
    return family.isEmpty()
            || size.isEmpty()
            || weight.isEmpty()
            || spacing.isEmpty()
            || height.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Typography(family.get(), size.get(), weight.get(), spacing.get(), height.get()));
  }

  static Optional<? extends StrokeStyle> strokeStyle(Cursor cursor) {
    if (cursor.json() instanceof Json.TextValue word) {
      Optional<StrokeStyle.Keyword> style = StrokeStyle.Keyword.of(word.text());
      if (style.isEmpty()) {
        List<String> known = StrokeStyle.Keyword.keys();
        cursor.error(
            "value",
            "expected one of " + String.join(", ", known) + ", found " + word.found(),
            Near.hint(word.text(), known));
      }
      return style;
    }
    if (!Members.check(cursor, "a stroke style", List.of("dashArray", "lineCap"), List.of())) {
      return Optional.empty();
    }
    Optional<List<SubValue<Dimension>>> lengths =
        cursor.member("dashArray").get().literal().flatMap(Composites::lengths);
    Optional<StrokeStyle.LineCap> cap = lineCap(cursor.member("lineCap").get());
    return lengths.isEmpty() || cap.isEmpty()
        ? Optional.empty()
        : Optional.of(new StrokeStyle.Dashes(lengths.get(), cap.get()));
  }

  private static Optional<List<SubValue<Dimension>>> lengths(Cursor cursor) {
    if (!(cursor.json() instanceof Json.ArrayValue array) || array.items().isEmpty()) {
      return cursor.expected("a list of dimensions");
    }
    List<SubValue<Dimension>> lengths = new ArrayList<>();
    for (Json item : array.items()) {
      SubValues.read(TokenType.DIMENSION, Dimension.class, cursor.scope().at(item))
          .ifPresent(lengths::add);
    }
    return lengths.size() < array.items().size() ? Optional.empty() : Optional.of(lengths);
  }

  private static Optional<StrokeStyle.LineCap> lineCap(Cursor cursor) {
    String expected = "one of " + String.join(", ", StrokeStyle.LineCap.keys());
    Optional<String> word = cursor.text(expected);
    Optional<StrokeStyle.LineCap> cap = word.flatMap(StrokeStyle.LineCap::of);
    if (word.isPresent() && cap.isEmpty()) {
      cursor.expected(expected);
    }
    return cap;
  }
}
