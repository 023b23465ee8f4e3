package dev.hydraui.web.component;

import dev.hydraui.component.Form;
import dev.hydraui.reconcile.Place;
import dev.hydraui.web.dom.DomEvent;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;
import dev.hydraui.web.dom.Element;

/**
 * Draws a form. Enter in a field sends it; its buttons send it by their own events. Each time that
 * it was sent in vain the first field with an error takes the focus.
 */
final class FormDrawer implements Drawer<Form<?>> {

  /** Finds what can have the focus in the first field that is seen and wrong. */
  private static final String FIRST_WRONG =
      ".h-field[data-invalid] > .h-control "
          + Markup.FOCUSABLE
          + ", [aria-invalid=true]:enabled:not([hidden] *)";

  @Override
  public Drawn create(Form<?> form) {
    Element element = Markup.element("form", "h-form");
    element.setAttribute("novalidate", "novalidate");
    element.setAttribute("aria-label", form.label());
    Element submit = Markup.element("button", "h-submit");
    submit.setAttribute("type", "submit");
    submit.setHidden(true);
    element.appendChild(submit);
    return new Drawn(element);
  }

  @Override
  public void update(Drawn drawn, Form<?> before, Form<?> after) {
    drawn.element.setAttribute("aria-label", after.label());
    if (after.refusals() > before.refusals()) {
      Browser.focusSoon(drawn.element, FIRST_WRONG);
    }
  }

  @Override
  public boolean take(DomEvent event, Form<?> form, Drawn drawn, Place<Drawn> place) {
    if (!event.getType().equals("submit")) {
      return false;
    }
    event.preventDefault();
    place.send(form.onSubmit());
    return true;
  }
}
