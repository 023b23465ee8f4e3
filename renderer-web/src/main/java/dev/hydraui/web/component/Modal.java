package dev.hydraui.web.component;

import dev.hydraui.web.dom.Dom;
import dev.hydraui.web.dom.DomEvent;
import dev.hydraui.web.dom.Drawn;
import dev.hydraui.web.dom.Element;

/**
 * What everything else waits for: a modal {@code dialog}. The focus goes into it, stays there, and
 * goes back to where it was.
 */
class Modal extends Drawn {

  private Element opener;

  Modal(Element element, Element body) {
    super(element, body);
    fade();
  }

  /** It stands in the page now. */
  void show() {
    opener = Dom.focused();
    element.showModal();
  }

  /** It has been taken from the page. */
  void giveFocusBack() {
    if (opener != null && opener.isConnected() && Browser.isFocusFree()) {
      opener.focus();
    }
  }

  /**
   * Whether the person wants it closed by the browser's means, such as Escape. A browser may close
   * a dialog without asking first, when it is asked to twice.
   */
  boolean isLeft(DomEvent event) {
    boolean closing = event.getType().equals("cancel") || event.getType().equals("close");
    return closing && event.getTarget() == element;
  }

  /** Stays open where the machine has not closed it. */
  void stay() {
    if (!element.isOpen()) {
      element.showModal();
    }
  }
}
