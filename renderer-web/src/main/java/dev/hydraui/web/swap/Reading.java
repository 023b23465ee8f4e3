package dev.hydraui.web.swap;

import dev.hydraui.json.JsonArray;
import dev.hydraui.json.JsonBoolean;
import dev.hydraui.json.JsonNull;
import dev.hydraui.json.JsonObject;
import dev.hydraui.json.JsonString;
import dev.hydraui.json.JsonValue;
import java.lang.reflect.Field;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One reading of a {@link Snapshot}: every value is checked against the type that this program
 * declares at its place. A part that does not fit is as the first state has it, or empty; where it
 * can be neither, what it is a part of does not fit.
 */
final class Reading {

  /** A value has no place in this program. */
  static final class Misfit extends RuntimeException {
    Misfit(String path, String why) {
      super(path + " " + why);
    }
  }

  private final List<String> losses = new ArrayList<>();
  private boolean asksAgain;

  List<String> losses() {
    return losses;
  }

  boolean asksAgain() {
    return asksAgain;
  }

  /**
   * Reads a value.
   *
   * @param first what the first state has at this place; null where it has nothing
   */
  Object value(JsonValue written, Type type, Object first, String path) {
    Class<?> raw = Types.raw(type);
    Object value = read(written, type, raw, first, path);
    if (value == null ? raw.isPrimitive() : !Types.boxed(raw).isInstance(value)) {
      throw new Misfit(path, "was " + kind(written) + " and is " + raw.getName());
    }
    return value;
  }

  private Object read(JsonValue written, Type type, Class<?> raw, Object first, String path) {
    if (written instanceof JsonNull) {
      return null;
    }
    if (written instanceof JsonString text) {
      return text.value();
    }
    if (written instanceof JsonBoolean truth) {
      return truth.value();
    }
    JsonObject object = written.asObject();
    String is = object.string(Snapshot.IS);
    if (object.has(Snapshot.TEXT)) {
      return Scalars.read(is, object.string(Snapshot.TEXT), raw)
          .orElseThrow(() -> new Misfit(path, "was " + kind(written) + " and has no place now"));
    }
    if (object.has(Snapshot.ITEMS)) {
      return items(is, object.array(Snapshot.ITEMS), type, path);
    }
    if (object.has(Snapshot.ENTRIES)) {
      return entries(object.array(Snapshot.ENTRIES), type, path);
    }
    if (object.has(Snapshot.FIELDS)) {
      return fields(Types.named(is), object, type, first, path);
    }
    throw new Misfit(path, "is a " + is + ", which is no data");
  }

  private static String kind(JsonValue written) {
    return written instanceof JsonObject object
        ? object.string(Snapshot.IS)
        : written instanceof JsonNull ? "null" : written.kind();
  }

  private Object items(String is, JsonArray written, Type type, String path) {
    Type of = Types.argument(type, 0);
    List<Object> items = new ArrayList<>();
    for (JsonValue item : written) {
      items.add(value(item, of, null, path + "[" + items.size() + "]"));
    }
    if (is.equals(Optional.class.getName())) {
      return items.isEmpty() ? Optional.empty() : Optional.of(items.get(0));
    }
    Class<?> raw = Types.raw(type);
    if (is.equals(Set.class.getName())) {
      Set<Object> set = new LinkedHashSet<>(items);
      return raw.isInstance(set) && !raw.isInterface() ? set : Collections.unmodifiableSet(set);
    }
    return raw == ArrayList.class ? items : Collections.unmodifiableList(items);
  }

  private Object entries(JsonArray written, Type type, String path) {
    Map<Object, Object> map = new LinkedHashMap<>();
    for (JsonValue entry : written) {
      String place = path + "[" + map.size() + "]";
      map.put(
          value(entry.asArray().get(0), Types.argument(type, 0), null, place),
          value(entry.asArray().get(1), Types.argument(type, 1), null, place));
    }
    Class<?> raw = Types.raw(type);
    boolean modified = !raw.isInterface() && raw != Object.class;
    return modified ? map : Collections.unmodifiableMap(map);
  }

  private Object fields(
      Optional<Class<?>> is, JsonObject written, Type type, Object first, String path) {
    String name = written.string(Snapshot.IS);
    Class<?> made = is.orElseThrow(() -> new Misfit(path, "was a " + name + ", which is gone"));
    Shape shape =
        Shape.of(made).orElseThrow(() -> new Misfit(path, "is a " + name + ", which is no data"));
    if (!Types.raw(type).isAssignableFrom(made)) {
      throw new Misfit(path, "was a " + name + " and is a " + Types.raw(type).getName());
    }
    JsonObject fields = written.object(Snapshot.FIELDS);
    Map<String, Type> variables = Types.variables(made, type);
    boolean begins = first != null && first.getClass() == made;
    Object[] values = new Object[shape.fields().size()];
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      Field field = shape.fields().get(i);
      kept.add(field.getName());
      Object beginning = begins ? shape.read(first, i) : null;
      values[i] = field(field, fields, variables, begins, beginning, path);
    }
    for (String gone : fields.members().keySet()) {
      if (!kept.contains(gone)) {
        losses.add(path + "." + gone + " is gone");
      }
    }
    try {
      return shape.make(values);
    } catch (RuntimeException refused) {
      throw new Misfit(path, "is refused by " + name + ": " + refused.getMessage());
    }
  }

  private Object field(
      Field field,
      JsonObject written,
      Map<String, Type> variables,
      boolean begins,
      Object first,
      String path) {
    String place = path + "." + field.getName();
    int lost = losses.size();
    String why;
    if (written.has(field.getName())) {
      try {
        Type type = Types.bound(field.getGenericType(), variables);
        return value(written.get(field.getName()).orElseThrow(), type, first, place);
      } catch (Misfit misfit) {
        why = misfit.getMessage();
        losses.subList(lost, losses.size()).clear();
      }
    } else {
      why = place + " is new";
    }
    if (begins) {
      asksAgain = true;
      losses.add(why + "; it begins as init() has it");
      return first;
    }
    Object empty =
        Scalars.empty(field.getType()).orElseThrow(() -> new Misfit(path, "misses: " + place));
    losses.add(why + "; it begins as " + (empty.equals("") ? "empty text" : empty));
    return empty;
  }
}
