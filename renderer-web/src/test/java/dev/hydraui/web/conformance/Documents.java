package dev.hydraui.web.conformance;

import dev.hydraui.component.Catalogue;
import dev.hydraui.json.Json;
import dev.hydraui.json.JsonArray;
import dev.hydraui.json.JsonBoolean;
import dev.hydraui.json.JsonNumber;
import dev.hydraui.json.JsonObject;
import dev.hydraui.json.JsonString;
import dev.hydraui.json.JsonValue;
import dev.hydraui.node.ComponentCodec;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Documents of every component of the catalogue, from the shape of its record, for {@link
 * DocumentPage}.
 *
 * @param text what stands in each property of type text
 * @param number what stands in each number
 * @param flag what stands in each flag
 * @param choice which constant of an enumeration is taken, and how many values a list has, from 0
 *     to the number handed over
 */
record Documents(
    Supplier<String> text,
    Supplier<Integer> number,
    Supplier<Boolean> flag,
    Function<Integer, Integer> choice) {

  /** The names of all components. */
  static List<String> components() {
    return Catalogue.types().stream().map(ComponentCodec::name).sorted().toList();
  }

  static boolean takesChildren(String component) {
    for (RecordComponent property : record(component).getRecordComponents()) {
      if (property.getName().equals("children")) {
        return true;
      }
    }
    return false;
  }

  JsonObject of(String component, List<JsonValue> children) {
    return JsonObject.builder()
        .put("component", new JsonString(component))
        .put("properties", members(record(component)))
        .put("children", new JsonArray(children))
        .build();
  }

  private static Class<?> record(String component) {
    String name = component.substring(0, 1).toUpperCase(Locale.ROOT) + component.substring(1);
    try {
      return Class.forName(Catalogue.class.getPackageName() + "." + name);
    } catch (ClassNotFoundException missing) {
      throw new IllegalStateException(missing);
    }
  }

  private JsonObject members(Class<?> record) {
    JsonObject.Builder members = JsonObject.builder();
    for (RecordComponent member : record.getRecordComponents()) {
      if (!member.getName().equals("children")) {
        value(member.getGenericType()).ifPresent(value -> members.put(member.getName(), value));
      }
    }
    return members.build();
  }

  /** A value of a type; none where something optional is left out. An event is a mere mark. */
  private Optional<JsonValue> value(Type type) {
    if (type instanceof ParameterizedType generic) {
      Type inside = generic.getActualTypeArguments()[0];
      if (generic.getRawType() == Optional.class) {
        return flag.get() ? value(inside) : Optional.empty();
      }
      if (generic.getRawType() == List.class) {
        List<JsonValue> values = new ArrayList<>();
        int size = choice.apply(3);
        for (int i = 0; i < size; i++) {
          value(inside).ifPresent(values::add);
        }
        return Optional.of(new JsonArray(values));
      }
      return Optional.of(JsonBoolean.TRUE);
    }
    if (!(type instanceof Class<?> plain)) {
      return Optional.of(JsonBoolean.TRUE);
    }
    if (plain == String.class) {
      return Optional.of(new JsonString(text.get()));
    }
    if (plain == int.class || plain == Integer.class) {
      return Optional.of(JsonNumber.of(number.get()));
    }
    if (plain == boolean.class || plain == Boolean.class) {
      return Optional.of(JsonBoolean.of(flag.get()));
    }
    if (plain.isEnum()) {
      Object[] constants = plain.getEnumConstants();
      Enum<?> chosen = (Enum<?>) constants[choice.apply(constants.length - 1)];
      return Optional.of(new JsonString(word(chosen.name())));
    }
    if (plain.isRecord()) {
      return Optional.of(members(plain));
    }
    throw new IllegalStateException("No value of " + type);
  }

  /** A constant's name as documents have it: {@code IN_BETWEEN} is {@code inBetween}. */
  private static String word(String constant) {
    StringBuilder word = new StringBuilder();
    for (String part : constant.toLowerCase(Locale.ROOT).split("_", -1)) {
      word.append(
          word.isEmpty()
              ? part
              : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
    }
    return word.toString();
  }

  static String write(JsonValue document) {
    return Json.write(document);
  }
}
