package dev.hydraui.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * An object: members by name, in the order they were put. Equal to one with the same members in any
 * order.
 *
 * <p>The accessors by type ({@link #string}, {@link #optionalString} and so on) throw a {@link
 * JsonShapeException} with the member's pointer when it is missing or of another type. For the
 * optional ones a member that is {@code null} is as good as absent.
 */
public final class JsonObject implements JsonValue {

  public static final JsonObject EMPTY = new JsonObject(Map.of());

  private final Map<String, JsonValue> members;

  /** Owns the map from now on. */
  private JsonObject(Map<String, JsonValue> members) {
    this.members = Collections.unmodifiableMap(members);
  }

  public static JsonObject of(Map<String, ? extends JsonValue> members) {
    Builder builder = builder();
    for (Map.Entry<String, ? extends JsonValue> member : members.entrySet()) {
      builder.put(member.getKey(), member.getValue());
    }
    return builder.build();
  }

  public static Builder builder() {
    return new Builder();
  }

  /** The members in order; cannot be modified. */
  public Map<String, JsonValue> members() {
    return members;
  }

  public int size() {
    return members.size();
  }

  public boolean isEmpty() {
    return members.isEmpty();
  }

  public boolean has(String name) {
    return members.containsKey(name);
  }

  /** A member, also one that is {@code null}; empty if there is none. */
  public Optional<JsonValue> get(String name) {
    return Optional.ofNullable(members.get(name));
  }

  /** This object with a member set: in its old place if it was there, else at the end. */
  public JsonObject with(String name, JsonValue value) {
    Builder builder = new Builder();
    builder.members.putAll(members);
    return builder.put(name, value).build();
  }

  /** This object without a member. */
  public JsonObject without(String name) {
    if (!members.containsKey(name)) {
      return this;
    }
    Builder builder = new Builder();
    builder.members.putAll(members);
    builder.members.remove(name);
    return builder.build();
  }

  /** Reads a member that must be there. */
  public <T> T read(String name, Function<? super JsonValue, ? extends T> reader) {
    JsonValue value = members.get(name);
    if (value == null) {
      throw new JsonShapeException(JsonPointer.ROOT.child(name), "a value", "nothing");
    }
    try {
      return reader.apply(value);
    } catch (JsonShapeException wrong) {
      throw wrong.under(JsonPointer.ROOT.child(name));
    }
  }

  /** Reads a member unless it is absent or {@code null}. */
  public <T> Optional<T> optional(String name, Function<? super JsonValue, ? extends T> reader) {
    JsonValue value = members.get(name);
    return value == null || value instanceof JsonNull
        ? Optional.empty()
        : Optional.of(read(name, reader));
  }

  /** Reads each item of a member that must be an array. */
  public <T> List<T> list(String name, Function<? super JsonValue, ? extends T> reader) {
    return read(name, value -> value.asArray().<T>read(reader));
  }

  public String string(String name) {
    return read(name, JsonValue::asString);
  }

  public Optional<String> optionalString(String name) {
    return optional(name, JsonValue::asString);
  }

  public JsonNumber number(String name) {
    return read(name, JsonValue::asNumber);
  }

  public Optional<JsonNumber> optionalNumber(String name) {
    return optional(name, JsonValue::asNumber);
  }

  /** A whole number from -2^31 to 2^31 - 1. */
  public int integer(String name) {
    return read(name, value -> value.asNumber().asInt());
  }

  public Optional<Integer> optionalInteger(String name) {
    return optional(name, value -> value.asNumber().asInt());
  }

  public boolean bool(String name) {
    return read(name, JsonValue::asBoolean);
  }

  public Optional<Boolean> optionalBool(String name) {
    return optional(name, JsonValue::asBoolean);
  }

  public JsonObject object(String name) {
    return read(name, JsonValue::asObject);
  }

  public Optional<JsonObject> optionalObject(String name) {
    return optional(name, JsonValue::asObject);
  }

  public JsonArray array(String name) {
    return read(name, JsonValue::asArray);
  }

  public Optional<JsonArray> optionalArray(String name) {
    return optional(name, JsonValue::asArray);
  }

  @Override
  public String kind() {
    return "an object";
  }

  @Override
  public JsonObject asObject() {
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof JsonObject object && members.equals(object.members);
  }

  @Override
  public int hashCode() {
    return members.hashCode();
  }

  @Override
  public String toString() {
    return Json.write(this);
  }

  /** Collects members; a name put twice keeps its place and the later value. Not reusable. */
  public static final class Builder {

    private LinkedHashMap<String, JsonValue> members = new LinkedHashMap<>();

    private Builder() {}

    public Builder put(String name, JsonValue value) {
      members.put(Objects.requireNonNull(name), Objects.requireNonNull(value, name));
      return this;
    }

    public Builder put(String name, String value) {
      return put(name, new JsonString(value));
    }

    public Builder put(String name, long value) {
      return put(name, JsonNumber.of(value));
    }

    public Builder put(String name, boolean value) {
      return put(name, JsonBoolean.of(value));
    }

    /** Puts a member that must be new; whether it was. */
    boolean add(String name, JsonValue value) {
      return members.put(name, value) == null;
    }

    /** Ends the builder. */
    public JsonObject build() {
      JsonObject object = new JsonObject(members);
      members = null;
      return object;
    }
  }
}
