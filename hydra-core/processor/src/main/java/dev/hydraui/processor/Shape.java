package dev.hydraui.processor;

import java.util.List;

/** What a property's type looks like as JSON. */
sealed interface Shape {

  /** The type as Java source. */
  String java();

  /**
   * Whether there is a value for where none is written: a record may refuse to be made of nothing,
   * and nobody knows which of several is meant.
   */
  default boolean hasDefault() {
    return !(this instanceof Value || this instanceof Union || this instanceof Again);
  }

  /** {@code String}, {@code boolean}, {@code int}, {@code long} or a {@code JsonValue}. */
  record Simple(String java, String boxed) implements Shape {

    boolean isPrimitive() {
      return !java.equals(boxed);
    }
  }

  /** An enum: its constants' names in camel case. */
  record Choice(String java, List<String> constants) implements Shape {}

  /** A list of one shape. */
  record Many(String java, Shape item) implements Shape {}

  /** A record of values. */
  record Value(String java, List<Member> members) implements Shape {}

  /** One of several records, told apart by the member {@code type}. */
  record Union(String java, List<Value> cases) implements Shape {}

  /** A record or union inside itself. */
  record Again(String java) implements Shape {}

  /** A value that may be absent. */
  record Maybe(String java, Shape value) implements Shape {}

  /** A member of a {@link Value}. */
  record Member(String name, Shape shape) {}

  /** The name on the wire of a record in a union: {@code Shop.Msg.AddItem} is {@code addItem}. */
  static String tag(Value value) {
    String name = value.java().substring(value.java().lastIndexOf('.') + 1);
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  /** The name on the wire of an enum's constant: {@code DATE_TIME} is {@code dateTime}. */
  static String camel(String constant) {
    StringBuilder out = new StringBuilder();
    boolean upper = false;
    for (int i = 0; i < constant.length(); i++) {
      char c = constant.charAt(i);
      if (c == '_') {
        upper = true;
      } else {
        out.append(upper ? Character.toUpperCase(c) : Character.toLowerCase(c));
        upper = false;
      }
    }
    return out.toString();
  }
}
