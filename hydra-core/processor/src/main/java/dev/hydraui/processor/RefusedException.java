package dev.hydraui.processor;

import javax.lang.model.element.Element;

/** Something in a component's record that no catalogue entry can be made of. */
final class RefusedException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient Element element;

  RefusedException(Element element, String message) {
    super(message);
    this.element = element;
  }

  Element element() {
    return element;
  }
}
