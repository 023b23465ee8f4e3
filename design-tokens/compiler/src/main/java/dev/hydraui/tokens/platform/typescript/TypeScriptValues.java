package dev.hydraui.tokens.platform.typescript;

import dev.hydraui.tokens.platform.code.Decimals;
import dev.hydraui.tokens.platform.code.JsonText;
import dev.hydraui.tokens.platform.code.Quote;
import dev.hydraui.tokens.platform.code.Shade;
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
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes values as TypeScript. */
final class TypeScriptValues {
  private TypeScriptValues() {}

  /** Returns the literal of a value. */
  static String of(Value value) {
    if (value instanceof Color color) {
      return Quote.script(color(color));
    }
    if (value instanceof Dimension dimension) {
      return Quote.script(Decimals.of(dimension.value()) + dimension.unit().key());
    }
    if (value instanceof FontFamily family) {
      return list(family.names().stream().map(Quote::script).toList());
    }
    if (value instanceof FontWeight weight) {
      return Decimals.of(weight.weight());
    }
    if (value instanceof Duration duration) {
      return Decimals.of(duration.milliseconds());
    }
    if (value instanceof CubicBezier curve) {
      return list(
          List.of(curve.x1(), curve.y1(), curve.x2(), curve.y2()).stream()
              .map(Decimals::of)
              .toList());
    }
    if (value instanceof NumberValue number) {
      return Decimals.of(number.number());
    }
    return value instanceof RawValue raw ? JsonText.of(raw.json()) : composite(value);
  }

  private static String composite(Value value) {
    if (value instanceof StrokeStyle style) {
      return strokeStyle(style);
    }
    if (value instanceof Border border) {
      return object("color", border.color(), "width", border.width(), "style", border.style());
    }
    if (value instanceof Transition transition) {
      return object(
          "duration", transition.duration(),
          "delay", transition.delay(),
          "timingFunction", transition.timingFunction());
    }
    if (value instanceof Shadow shadow) {
      return list(shadow.layers().stream().map(TypeScriptValues::layer).toList());
    }
    if (value instanceof Gradient gradient) {
      return list(
          gradient.stops().stream()
              .map(stop -> object("color", stop.color(), "position", stop.position()))
              .toList());
    }
    Typography type = (Typography) value;
    return object(
        "fontFamily", type.fontFamily(),
        "fontSize", type.fontSize(),
        "fontWeight", type.fontWeight(),
        "letterSpacing", type.letterSpacing(),
        "lineHeight", type.lineHeight());
  }

  private static String strokeStyle(StrokeStyle style) {
    if (style instanceof StrokeStyle.Dashes dashes) {
      Map<String, String> members = new LinkedHashMap<>();
      members.put("dashArray", list(dashes.lengths().stream().map(l -> of(l.value())).toList()));
      members.put("lineCap", Quote.script(dashes.lineCap().key()));
      return object(members);
    }
    return Quote.script(((StrokeStyle.Keyword) style).key());
  }

  private static String layer(Shadow.Layer layer) {
    Map<String, String> members = new LinkedHashMap<>();
    members.put("color", of(layer.color().value()));
    members.put("offsetX", of(layer.offsetX().value()));
    members.put("offsetY", of(layer.offsetY().value()));
    members.put("blur", of(layer.blur().value()));
    members.put("spread", of(layer.spread().value()));
    members.put("inset", "" + layer.inset());
    return object(members);
  }

  /** Returns a colour in CSS: in hex, or in Display P3 when sRGB does not reach it. */
  private static String color(Color color) {
    Shade shade = Shade.of(color);
    if (shade.p3().isPresent()) {
      String components =
          shade.p3().get().stream().map(c -> Decimals.of(c, 5)).collect(Collectors.joining(" "));
      String alpha = shade.alpha() < 1 ? " / " + Decimals.of(shade.alpha(), 5) : "";
      return "color(display-p3 " + components + alpha + ")";
    }
    String hex = shade.hex().toLowerCase(java.util.Locale.ROOT);
    return "#" + hex.substring(2) + (shade.alpha() < 1 ? hex.substring(0, 2) : "");
  }

  private static String list(Collection<String> items) {
    return "[" + String.join(", ", items) + "]";
  }

  private static String object(Object... namesAndParts) {
    Map<String, String> members = new LinkedHashMap<>();
    for (int i = 0; i < namesAndParts.length; i += 2) {
      members.put((String) namesAndParts[i], of(((SubValue<?>) namesAndParts[i + 1]).value()));
    }
    return object(members);
  }

  private static String object(Map<String, String> members) {
    return members.entrySet().stream()
        .map(member -> member.getKey() + ": " + member.getValue())
        .collect(Collectors.joining(", ", "{ ", " }"));
  }
}
