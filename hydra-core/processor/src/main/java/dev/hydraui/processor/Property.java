package dev.hydraui.processor;

/**
 * One record component of a component.
 *
 * @param type its Java type as source text
 * @param optional whether its type is {@code Optional} of the rest
 * @param shape what it holds on the wire: of a property its value, of an event its payload; null
 *     for children and for an event without a payload
 * @param doc what its {@code @param} tag says, or nothing
 */
record Property(
    String name, String type, Role role, boolean optional, String inner, Shape shape, String doc) {

  enum Role {
    VALUE,
    EVENT,
    CHILDREN
  }

  boolean is(Role one) {
    return role == one;
  }

  boolean hasPayload() {
    return role == Role.EVENT && shape != null;
  }
}
