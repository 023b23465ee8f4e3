package dev.hydraui.tokens.platform.code;

import dev.hydraui.tokens.json.Json;
import dev.hydraui.tokens.set.Token;
import dev.hydraui.tokens.value.Border;
import dev.hydraui.tokens.value.Gradient;
import dev.hydraui.tokens.value.RawValue;
import dev.hydraui.tokens.value.Shadow;
import dev.hydraui.tokens.value.StrokeStyle;
import dev.hydraui.tokens.value.SubValue;
import dev.hydraui.tokens.value.Transition;
import dev.hydraui.tokens.value.Typography;
import dev.hydraui.tokens.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A part of a token, for platforms that name every single value.
 *
 * @param name lower case words, such as {@code layer 1 offset x}; empty for a token that is one
 *     value
 * @param alias the path of the token that the part was taken from; empty when it was written out
 */
public record Part(String name, Value value, Optional<String> alias) {

  /** Returns the parts of a token, at least one; none of them has parts itself. */
  public static List<Part> of(Token token) {
    List<Part> parts = new ArrayList<>();
    add("", token.value(), Optional.empty(), token, parts);
    return parts;
  }

  /** Returns a token that stands for this part, so that it can be named and traced. */
  public Token token(Token whole) {
    return name.isEmpty() ? whole : token(whole, name, new SubValue<>(value, alias));
  }

  /** Returns a token that stands for something made of {@code whole}. */
  public static Token token(Token whole, String name, Value value) {
    return token(whole, name, SubValue.of(value));
  }

  /** Returns a token that stands for a part of {@code whole}. */
  public static Token token(Token whole, String name, SubValue<?> part) {
    return new Token(
        whole.path() + " (" + name + ")",
        whole.type(),
        part.value(),
        part.alias(),
        whole.chain(),
        Optional.empty(),
        whole.deprecated(),
        Optional.empty());
  }

  private static void add(
      String name, Value value, Optional<String> alias, Token token, List<Part> parts) {
    if (value instanceof Border border) {
      add(name, "color", border.color(), token, parts);
      add(name, "width", border.width(), token, parts);
      add(name, "style", border.style(), token, parts);
    } else if (value instanceof StrokeStyle.Dashes dashes) {
      for (int i = 0; i < dashes.lengths().size(); i++) {
        add(name, "dash " + (i + 1), dashes.lengths().get(i), token, parts);
      }
      Json cap = new Json.TextValue(token.at(), dashes.lineCap().key());
      parts.add(new Part(join(name, "line cap"), new RawValue("", cap), alias));
    } else if (value instanceof Transition transition) {
      add(name, "duration", transition.duration(), token, parts);
      add(name, "delay", transition.delay(), token, parts);
      add(name, "timing function", transition.timingFunction(), token, parts);
    } else if (value instanceof Shadow shadow) {
      for (int i = 0; i < shadow.layers().size(); i++) {
        String prefix = shadow.layers().size() == 1 ? "" : "layer " + (i + 1);
        layer(join(name, prefix), shadow.layers().get(i), token, parts);
      }
    } else if (value instanceof Gradient gradient) {
      for (int i = 0; i < gradient.stops().size(); i++) {
        String prefix = join(name, "stop " + (i + 1));
        add(prefix, "color", gradient.stops().get(i).color(), token, parts);
        add(prefix, "position", gradient.stops().get(i).position(), token, parts);
      }
    } else if (value instanceof Typography type) {
      add(name, "font family", type.fontFamily(), token, parts);
      add(name, "font size", type.fontSize(), token, parts);
      add(name, "font weight", type.fontWeight(), token, parts);
      add(name, "letter spacing", type.letterSpacing(), token, parts);
      add(name, "line height", type.lineHeight(), token, parts);
    } else {
      parts.add(new Part(name, value, alias));
    }
  }

  private static void layer(String name, Shadow.Layer layer, Token token, List<Part> parts) {
    add(name, "color", layer.color(), token, parts);
    add(name, "offset x", layer.offsetX(), token, parts);
    add(name, "offset y", layer.offsetY(), token, parts);
    add(name, "blur", layer.blur(), token, parts);
    add(name, "spread", layer.spread(), token, parts);
    Json inset = new Json.BooleanValue(token.at(), layer.inset());
    parts.add(new Part(join(name, "inset"), new RawValue("", inset), layer.alias()));
  }

  private static void add(
      String name, String part, SubValue<?> value, Token token, List<Part> parts) {
    add(join(name, part), value.value(), value.alias(), token, parts);
  }

  private static String join(String name, String part) {
    return name.isEmpty() || part.isEmpty() ? name + part : name + " " + part;
  }
}
