package dev.hydraui.web.component;

import dev.hydraui.json.JsonValue;
import dev.hydraui.web.dom.Element;
import java.util.function.Consumer;

/**
 * What draws one {@code custom} component of an application's own. It is made once and told of
 * every change; it listens to its own elements.
 */
public interface CustomElement {

  /** What stands in the page; the same one always. */
  Element element();

  /** What its children stand in: an empty part of the element, or all of it. */
  default Element container() {
    return element();
  }

  /** Shows other properties. */
  void update(JsonValue properties);

  /** It has been taken from the page for good: what it holds beside its element can go. */
  default void gone() {}

  /** Makes the elements of one name. */
  @FunctionalInterface
  interface Maker {

    /**
     * Makes one, for these properties.
     *
     * @param send takes what the person did; it becomes the component's event
     */
    CustomElement make(JsonValue properties, Consumer<JsonValue> send);
  }
}
