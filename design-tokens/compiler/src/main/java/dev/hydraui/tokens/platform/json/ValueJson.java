package dev.hydraui.tokens.platform.json;

import dev.hydraui.tokens.json.Json;
import dev.hydraui.tokens.problem.Position;
import dev.hydraui.tokens.value.Border;
import dev.hydraui.tokens.value.Color;
import dev.hydraui.tokens.value.CubicBezier;
import dev.hydraui.tokens.value.Dimension;
import dev.hydraui.tokens.value.Duration;
import dev.hydraui.tokens.value.FontFamily;
import dev.hydraui.tokens.value.FontWeight;
import dev.hydraui.tokens.value.Gradient;
import dev.hydraui.tokens.value.NumberValue;
import dev.hydraui.tokens.value.RawValue;
import dev.hydraui.tokens.value.Shadow;
import dev.hydraui.tokens.value.StrokeStyle;
import dev.hydraui.tokens.value.SubValue;
import dev.hydraui.tokens.value.Transition;
import dev.hydraui.tokens.value.Typography;
import dev.hydraui.tokens.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** Makes the JSON of DTCG from values; parts that are aliases are kept so, or written out. */
final class ValueJson {
  static final Position NOWHERE = new Position("", 1, 1);

  private final boolean references;
  private final ToIntFunction<String> sizes;

  /**
   * @param references whether aliases are kept
   * @param sizes tells how many shadows or stops a token has
   */
  ValueJson(boolean references, ToIntFunction<String> sizes) {
    this.references = references;
    this.sizes = sizes;
  }

  static Json text(String text) {
    return new Json.TextValue(NOWHERE, text);
  }

  static Json number(BigDecimal number) {
    return new Json.NumberValue(NOWHERE, number);
  }

  private static Json number(double number) {
    return Double.isNaN(number) ? text("none") : number(new BigDecimal(Double.toString(number)));
  }

  Json of(Value value) {
    if (value instanceof Color color) {
      return color(color);
    }
    if (value instanceof Dimension dimension) {
      return measure(dimension.value(), dimension.unit().key());
    }
    if (value instanceof Duration duration) {
      return measure(duration.value(), duration.unit().key());
    }
    if (value instanceof FontFamily family) {
      List<Json> names = family.names().stream().map(ValueJson::text).toList();
      return names.size() == 1 ? names.get(0) : new Json.ArrayValue(NOWHERE, names);
    }
    if (value instanceof FontWeight weight) {
      return number(weight.weight());
    }
    if (value instanceof NumberValue number) {
      return number(number.number());
    }
    if (value instanceof CubicBezier curve) {
      return new Json.ArrayValue(
          NOWHERE,
          List.of(number(curve.x1()), number(curve.y1()), number(curve.x2()), number(curve.y2())));
    }
    return value instanceof RawValue raw ? raw.json() : composite(value);
  }

  private Json composite(Value value) {
    if (value instanceof StrokeStyle.Keyword style) {
      return text(style.key());
    }
    if (value instanceof StrokeStyle.Dashes dashes) {
      List<Json> lengths = dashes.lengths().stream().map(this::part).toList();
      return new Members()
          .add("dashArray", new Json.ArrayValue(NOWHERE, lengths))
          .add("lineCap", text(dashes.lineCap().key()))
          .object();
    }
    if (value instanceof Border border) {
      return new Members()
          .add("color", part(border.color()))
          .add("width", part(border.width()))
          .add("style", part(border.style()))
          .object();
    }
    if (value instanceof Transition transition) {
      return new Members()
          .add("duration", part(transition.duration()))
          .add("delay", part(transition.delay()))
          .add("timingFunction", part(transition.timingFunction()))
          .object();
    }
    if (value instanceof Typography typography) {
      return new Members()
          .add("fontFamily", part(typography.fontFamily()))
          .add("fontSize", part(typography.fontSize()))
          .add("fontWeight", part(typography.fontWeight()))
          .add("letterSpacing", part(typography.letterSpacing()))
          .add("lineHeight", part(typography.lineHeight()))
          .object();
    }
    if (value instanceof Shadow shadow) {
      List<Json> layers = list(shadow.layers(), Shadow.Layer::alias, this::layer);
      boolean one = layers.size() == 1 && !(layers.get(0) instanceof Json.TextValue);
      return one ? layers.get(0) : new Json.ArrayValue(NOWHERE, layers);
    }
    Gradient gradient = (Gradient) value;
    return new Json.ArrayValue(NOWHERE, list(gradient.stops(), Gradient.Stop::alias, this::stop));
  }

  private static Json color(Color color) {
    List<Json> components =
        List.of(number(color.first()), number(color.second()), number(color.third()));
    Members members =
        new Members()
            .add("colorSpace", text(color.space().key()))
            .add("components", new Json.ArrayValue(NOWHERE, components));
    if (color.alpha() != 1) {
      members.add("alpha", number(color.alpha()));
    }
    color.hex().ifPresent(hex -> members.add("hex", text(hex)));
    return members.object();
  }

  private static Json measure(BigDecimal value, String unit) {
    return new Members().add("value", number(value)).add("unit", text(unit)).object();
  }

  private Json layer(Shadow.Layer layer) {
    Members members =
        new Members()
            .add("color", part(layer.color()))
            .add("offsetX", part(layer.offsetX()))
            .add("offsetY", part(layer.offsetY()))
            .add("blur", part(layer.blur()))
            .add("spread", part(layer.spread()));
    return layer.inset()
        ? members.add("inset", new Json.BooleanValue(NOWHERE, true)).object()
        : members.object();
  }

  private Json stop(Gradient.Stop stop) {
    return new Members()
        .add("color", part(stop.color()))
        .add("position", part(stop.position()))
        .object();
  }

  private Json part(SubValue<? extends Value> part) {
    return references && part.alias().isPresent()
        ? text("{" + part.alias().get() + "}")
        : of(part.value());
  }

  /** Writes the items of a list; those that one reference gave become this reference again. */
  private <T> List<Json> list(
      List<T> items, Function<T, Optional<String>> alias, Function<T, Json> write) {
    List<Json> written = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      Optional<String> path = alias.apply(items.get(i)).filter(found -> references);
      written.add(path.isPresent() ? text("{" + path.get() + "}") : write.apply(items.get(i)));
      i += path.isPresent() ? Math.max(1, sizes.applyAsInt(path.get())) - 1 : 0;
    }
    return written;
  }
}
