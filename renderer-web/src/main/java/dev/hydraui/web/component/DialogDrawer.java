package dev.hydraui.web.component;

import dev.hydraui.component.Dialog;
import dev.hydraui.reconcile.Place;
import dev.hydraui.web.dom.Dom;
import dev.hydraui.web.dom.DomEvent;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;
import dev.hydraui.web.dom.Element;

/**
 * Draws a question: a modal {@code dialog}. The focus goes into it, stays there, and goes back to
 * where it was; Escape closes it without an answer.
 */
final class DialogDrawer implements Drawer<Dialog<?>> {

  private static final class Parts extends Drawn {
    final Element title = Markup.element("h2", "h-dialog-title");
    final Element description = Markup.element("p", "h-dialog-description");
    Element opener;

    Parts(Element element, Element body) {
      super(element, body);
      title.setId(Markup.newId());
      description.setId(Markup.newId());
      element.setAttribute("aria-labelledby", title.getId());
      element.appendChild(title);
      element.appendChild(description);
      element.appendChild(body);
    }

    void write(Dialog<?> dialog) {
      title.setTextContent(dialog.title());
      Markup.write(description, dialog.description());
      Markup.attribute(
          element, "aria-describedby", dialog.description().isEmpty() ? "" : description.getId());
      Markup.attribute(element, "role", dialog.alert() ? "alertdialog" : "");
    }
  }

  @Override
  public Drawn create(Dialog<?> dialog) {
    Parts parts =
        new Parts(Markup.element("dialog", "h-dialog"), Markup.element("div", "h-dialog-body"));
    parts.write(dialog);
    return parts;
  }

  @Override
  public void update(Drawn drawn, Dialog<?> before, Dialog<?> after) {
    ((Parts) drawn).write(after);
  }

  @Override
  public boolean wantsShown(Dialog<?> dialog) {
    return true;
  }

  @Override
  public void shown(Dialog<?> dialog, Drawn drawn) {
    ((Parts) drawn).opener = Dom.focused();
    drawn.element.showModal();
  }

  @Override
  public void gone(Dialog<?> dialog, Drawn drawn) {
    Element opener = ((Parts) drawn).opener;
    if (opener != null && opener.isConnected() && Browser.isFocusFree()) {
      opener.focus();
    }
  }

  /** A browser may close a dialog without asking first, when it is asked to twice. */
  @Override
  public boolean take(DomEvent event, Dialog<?> dialog, Drawn drawn, Place<Drawn> place) {
    boolean closing = event.getType().equals("cancel") || event.getType().equals("close");
    if (!closing || event.getTarget() != drawn.element) {
      return false;
    }
    event.preventDefault();
    place.send(dialog.onClose());
    return true;
  }

  @Override
  public void settle(Dialog<?> dialog, Drawn drawn) {
    if (!drawn.element.isOpen()) {
      drawn.element.showModal();
    }
  }
}
