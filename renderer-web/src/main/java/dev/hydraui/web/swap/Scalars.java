package dev.hydraui.web.swap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Numbers, characters and constants of enums, as text and back. */
final class Scalars {

  private Scalars() {}

  /**
   * Reads what was written of a value of a class.
   *
   * @param type what is wanted: a number is read as any kind of number that can hold it
   */
  static Optional<Object> read(String is, String text, Class<?> type) {
    Class<?> boxed = Types.boxed(type);
    boolean number = boxed != Object.class && boxed != Number.class && isNumber(boxed.getName());
    try {
      return isNumber(is) ? number(number ? boxed.getName() : is, text) : other(is, text);
    } catch (NumberFormatException misfit) {
      return Optional.empty();
    }
  }

  private static boolean isNumber(String name) {
    return switch (name) {
      case "java.lang.Integer",
          "java.lang.Long",
          "java.lang.Double",
          "java.lang.Float",
          "java.lang.Short",
          "java.lang.Byte" ->
          true;
      default -> false;
    };
  }

  private static Optional<Object> number(String name, String text) {
    return Optional.of(
        switch (name) {
          case "java.lang.Integer" -> Integer.parseInt(text);
          case "java.lang.Long" -> Long.parseLong(text);
          case "java.lang.Float" -> Float.parseFloat(text);
          case "java.lang.Short" -> Short.parseShort(text);
          case "java.lang.Byte" -> Byte.parseByte(text);
          default -> Double.parseDouble(text);
        });
  }

  private static Optional<Object> other(String is, String text) {
    if (is.equals("java.lang.Character")) {
      return Optional.of(text.charAt(0));
    }
    Class<?> named = Types.named(is).orElse(null);
    if (named != null && named.isEnum()) {
      for (Object constant : named.getEnumConstants()) {
        if (((Enum<?>) constant).name().equals(text)) {
          return Optional.of(constant);
        }
      }
    }
    return Optional.empty();
  }

  /** The value of a type that says nothing: zero, no, no text, no items. */
  static Optional<Object> empty(Class<?> type) {
    if (type == String.class) {
      return Optional.of("");
    }
    if (type == boolean.class || type == Boolean.class) {
      return Optional.of(false);
    }
    if (type == char.class) {
      return Optional.of(' ');
    }
    if (type.isPrimitive()) {
      return number(Types.boxed(type).getName(), "0");
    }
    if (type == Optional.class) {
      return Optional.of(Optional.empty());
    }
    if (type == Set.class) {
      return Optional.of(Set.of());
    }
    if (type == Map.class) {
      return Optional.of(Map.of());
    }
    return type == List.class ? Optional.of(List.of()) : Optional.empty();
  }
}
