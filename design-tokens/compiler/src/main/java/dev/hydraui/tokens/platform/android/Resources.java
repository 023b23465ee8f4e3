package dev.hydraui.tokens.platform.android;

import dev.hydraui.tokens.json.Json;
import dev.hydraui.tokens.name.Naming;
import dev.hydraui.tokens.platform.Output;
import dev.hydraui.tokens.platform.android.Resource.Kind;
import dev.hydraui.tokens.platform.code.Decimals;
import dev.hydraui.tokens.platform.code.Inexact;
import dev.hydraui.tokens.platform.code.JsonText;
import dev.hydraui.tokens.platform.code.Part;
import dev.hydraui.tokens.platform.code.Shade;
import dev.hydraui.tokens.platform.code.TextUse;
import dev.hydraui.tokens.set.Token;
import dev.hydraui.tokens.set.TokenSet;
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
import dev.hydraui.tokens.value.Typography;
import dev.hydraui.tokens.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes resources of tokens: one for each value, and one more of those that belong together. */
final class Resources {
  static final String TARGET = "android";

  private final TextUse text;
  private final Naming naming;
  private final Naming styles;
  private final Output output;

  /** What was made of each token; most themes share most of theirs. */
  private final IdentityHashMap<Token, List<Resource>> made = new IdentityHashMap<>();

  Resources(TextUse text, Output output) {
    this.text = text;
    this.naming = new Naming(TARGET, AndroidNames::of);
    this.styles = new Naming(TARGET, token -> TextAppearance.style(AndroidNames.of(token)));
    this.output = output;
  }

  /** Returns the resources by their names. */
  Map<String, Resource> of(TokenSet tokens) {
    Map<String, Resource> resources = new LinkedHashMap<>();
    for (Token token : tokens.tokens()) {
      made.computeIfAbsent(token, this::of)
          .forEach(resource -> resources.put(resource.name(), resource));
    }
    return resources;
  }

  private List<Resource> of(Token token) {
    if (token.value() instanceof Typography type) {
      styles.of(token, output);
      return new TextAppearance(token, type, this::name, this::warn).resources();
    }
    List<Resource> resources = new ArrayList<>();
    for (Part part : Part.of(token)) {
      Token named = part.token(token);
      resources.add(single(part.value(), text.is(token), named));
    }
    if (token.value() instanceof Border border) {
      resources.add(new Drawables(token, this::name, this::warn).border(border));
    } else if (token.value() instanceof Gradient gradient) {
      resources.add(new Drawables(token, this::name, this::warn).gradient(gradient));
    } else if (token.value() instanceof Shadow shadow) {
      resources.add(elevation(shadow, token));
    }
    return resources;
  }

  private String name(Token token) {
    return naming.of(token, output);
  }

  private void warn(Token token, String why) {
    Inexact.warn(token, TARGET, why, output);
  }

  private Resource single(Value value, boolean isText, Token token) {
    String name = name(token);
    if (value instanceof Color color) {
      Shade shade = Shade.of(color);
      if (shade.p3().isPresent()) {
        warn(token, "resources know sRGB only, the nearest colour is written");
      }
      String hex = shade.hex();
      return Resource.value(
          Kind.COLOR, name, "#" + (hex.startsWith("FF") ? hex.substring(2) : hex), token);
    }
    if (value instanceof Dimension dimension) {
      String unit = isText ? "sp" : "dp";
      return Resource.value(Kind.DIMENSION, name, Decimals.of(dimension.px()) + unit, token);
    }
    if (value instanceof FontFamily family) {
      return string(name, String.join(", ", family.names()), token);
    }
    if (value instanceof FontWeight weight) {
      return integer(weight.weight(), token);
    }
    if (value instanceof Duration duration) {
      return integer(duration.milliseconds(), token);
    }
    if (value instanceof CubicBezier curve) {
      return Drawables.interpolator(name, curve, token);
    }
    if (value instanceof NumberValue number) {
      return Resource.value(Kind.FLOAT, name, Decimals.of(number.number()), token);
    }
    if (value instanceof StrokeStyle.Keyword style) {
      return string(name, style.key(), token);
    }
    Json json = ((RawValue) value).json();
    if (json instanceof Json.BooleanValue flag) {
      return Resource.value(Kind.BOOLEAN, name, "" + flag.value(), token);
    }
    return string(
        name, json instanceof Json.TextValue plain ? plain.text() : JsonText.of(json), token);
  }

  private Resource integer(BigDecimal number, Token token) {
    if (!Decimals.isInt(number)) {
      warn(token, "the nearest whole number is written");
    }
    return Resource.value(Kind.INTEGER, name(token), Decimals.of(Decimals.rounded(number)), token);
  }

  private static Resource string(String name, String text, Token token) {
    return Resource.value(Kind.STRING, name, Xml.string(text), token);
  }

  /** A shadow on Android is what light makes of a height; blur grows twice as fast as height. */
  private Resource elevation(Shadow shadow, Token token) {
    BigDecimal blur =
        shadow.layers().stream()
            .filter(layer -> !layer.inset())
            .map(layer -> layer.blur().value().px())
            .max(BigDecimal::compareTo)
            .orElse(BigDecimal.ZERO);
    warn(token, "shadows come from an elevation, the nearest is written");
    String dp = Decimals.of(blur.divide(BigDecimal.valueOf(2))) + "dp";
    Token named = Part.token(token, "elevation", shadow);
    return Resource.value(Kind.DIMENSION, name(named), dp, named);
  }

  /** Names a token or part of one. */
  interface Namer {
    String name(Token token);
  }

  /** Tells that a token is not written exactly. */
  interface Warner {
    void warn(Token token, String why);
  }
}
