package dev.hydraui.web.tag;

import java.util.function.Function;

/**
 * What becomes of what happens in an element.
 *
 * @param kind the browser's name of the kind of event
 * @param key the only key it is for, or nothing
 */
public record Handler<E>(String kind, String key, Function<Input, ? extends E> event) {

  /** What stands in the element then, if it is a field. */
  public record Input(String value, boolean checked) {}
}
