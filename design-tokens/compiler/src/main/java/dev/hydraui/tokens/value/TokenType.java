package dev.hydraui.tokens.value;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The types of DTCG 2025.10 (format module, sections 8 and 9). */
public enum TokenType {
  COLOR("color", Color.class),
  DIMENSION("dimension", Dimension.class),
  FONT_FAMILY("fontFamily", FontFamily.class),
  FONT_WEIGHT("fontWeight", FontWeight.class),
  DURATION("duration", Duration.class),
  CUBIC_BEZIER("cubicBezier", CubicBezier.class),
  NUMBER("number", NumberValue.class),
  STROKE_STYLE("strokeStyle", StrokeStyle.class),
  BORDER("border", Border.class),
  TRANSITION("transition", Transition.class),
  SHADOW("shadow", Shadow.class),
  GRADIENT("gradient", Gradient.class),
  TYPOGRAPHY("typography", Typography.class),

  /** Not a type of DTCG: what is an error, or what a lenient reading carries as it was written. */
  OTHER("", RawValue.class);

  private final String key;
  private final Class<? extends Value> valueClass;

  TokenType(String key, Class<? extends Value> valueClass) {
    this.key = key;
    this.valueClass = valueClass;
  }

  /** Returns what {@code $type} says, such as {@code fontFamily}. */
  public String key() {
    return key;
  }

  /** Returns the class of this type's values. */
  public Class<? extends Value> valueClass() {
    return valueClass;
  }

  /** Returns the type that {@code $type} names; case matters. */
  public static Optional<TokenType> of(String key) {
    return Arrays.stream(values())
        .filter(type -> type != OTHER && type.key.equals(key))
        .findFirst();
  }

  /** Returns all that {@code $type} may say. */
  public static List<String> keys() {
    return Arrays.stream(values()).filter(type -> type != OTHER).map(TokenType::key).toList();
  }

  @Override
  public String toString() {
    return key;
  }
}
