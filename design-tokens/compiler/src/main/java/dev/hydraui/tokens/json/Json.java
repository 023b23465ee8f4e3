package dev.hydraui.tokens.json;

import dev.hydraui.tokens.problem.Position;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** A JSON value that knows where it stands. Immutable; numbers are exact. */
public sealed interface Json {

  /** Where the value begins. */
  Position at();

  /** What a message calls the value: its kind, with the value itself when it is short. */
  default String found() {
    if (this instanceof ObjectValue) {
      return "an object";
    }
    if (this instanceof ArrayValue) {
      return "an array";
    }
    if (this instanceof TextValue string) {
      return '"' + string.text() + '"';
    }
    if (this instanceof NumberValue decimal) {
      return decimal.number().toString();
    }
    return this instanceof BooleanValue flag ? "" + flag.value() : "null";
  }

  /** Returns whether another value is the same wherever both stand; the order of members is not. */
  default boolean says(Json other) {
    if (this instanceof ObjectValue a && other instanceof ObjectValue b) {
      return a.members().keySet().equals(b.members().keySet())
          && a.members().keySet().stream()
              .allMatch(name -> a.members().get(name).value().says(b.members().get(name).value()));
    }
    if (this instanceof ArrayValue a && other instanceof ArrayValue b) {
      return a.items().size() == b.items().size()
          && IntStream.range(0, a.items().size())
              .allMatch(i -> a.items().get(i).says(b.items().get(i)));
    }
    if (this instanceof NumberValue a && other instanceof NumberValue b) {
      return a.number().compareTo(b.number()) == 0;
    }
    if (this instanceof TextValue a && other instanceof TextValue b) {
      return a.text().equals(b.text());
    }
    if (this instanceof BooleanValue a && other instanceof BooleanValue b) {
      return a.value() == b.value();
    }
    return this instanceof NullValue && other instanceof NullValue;
  }

  /** A member of an object; {@code at} is where its name stands. */
  record Member(Position at, Json value) {}

  /** An object; its members keep the order of the file. */
  record ObjectValue(Position at, Map<String, Member> members) implements Json {
    public ObjectValue {
      members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    /** Returns the value of a member. */
    public Optional<Json> get(String name) {
      Member member = members.get(name);
      return member == null ? Optional.empty() : Optional.of(member.value());
    }
  }

  /** An array. */
  record ArrayValue(Position at, List<Json> items) implements Json {
    public ArrayValue {
      items = List.copyOf(items);
    }
  }

  /** A string. */
  record TextValue(Position at, String text) implements Json {}

  /** A number. */
  record NumberValue(Position at, BigDecimal number) implements Json {}

  /** True or false. */
  record BooleanValue(Position at, boolean value) implements Json {}

  /** Null. */
  record NullValue(Position at) implements Json {}
}
