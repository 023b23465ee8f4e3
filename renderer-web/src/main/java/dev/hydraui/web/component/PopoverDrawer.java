package dev.hydraui.web.component;

import dev.hydraui.component.Popover;
import dev.hydraui.reconcile.Place;
import dev.hydraui.web.dom.Dom;
import dev.hydraui.web.dom.DomEvent;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;
import dev.hydraui.web.dom.Element;

/**
 * Draws a button and what it shows, in the browser's own pop-up: Escape and a press elsewhere close
 * it, and the focus goes back to the button.
 */
final class PopoverDrawer implements Drawer<Popover<?>> {

  private static final class Parts extends Drawn {
    final Element button = Markup.button("");
    final Element popup;

    Parts(Element popup) {
      super(Markup.element("span", "h-popover"), popup);
      this.popup = popup;
      popup.setId(Markup.newId());
      popup.setAttribute("popover", "auto");
      popup.setAttribute("role", "dialog");
      popup.setAttribute("tabindex", "-1");
      button.setAttribute("aria-haspopup", "dialog");
      button.setAttribute("popovertarget", popup.getId());
      element.appendChild(button);
      element.appendChild(popup);
    }

    void write(Popover<?> popover) {
      Markup.writeOpener(button, popover.label(), popover.icon());
      button.setDisabled(popover.disabled());
      popup.setAttribute("aria-label", popover.label());
      follow(popover);
    }

    /** Shows what the state says, once it stands in the page. */
    void follow(Popover<?> popover) {
      button.setAttribute("aria-expanded", popover.open() ? "true" : "false");
      if (!Browser.canPop(popup) || Browser.isPopped(popup) == popover.open()) {
        return;
      }
      if (popover.open()) {
        Browser.pop(popup);
        Dom.focusSoon(popup);
        Browser.focusSoon(popup, Markup.FOCUSABLE);
      } else {
        Browser.unpop(popup);
      }
    }
  }

  @Override
  public Drawn create(Popover<?> popover) {
    Parts parts = new Parts(Markup.element("div", "h-popup h-popover-panel"));
    parts.write(popover);
    return parts;
  }

  @Override
  public void update(Drawn drawn, Popover<?> before, Popover<?> after) {
    ((Parts) drawn).write(after);
  }

  @Override
  public boolean wantsShown(Popover<?> popover) {
    return popover.open();
  }

  @Override
  public void shown(Popover<?> popover, Drawn drawn) {
    ((Parts) drawn).follow(popover);
  }

  @Override
  public boolean take(DomEvent event, Popover<?> popover, Drawn drawn, Place<Drawn> place) {
    Parts parts = (Parts) drawn;
    boolean pressed = event.getType().equals("click") && parts.button.contains(event.getTarget());
    if (pressed) {
      event.preventDefault();
      place.send(popover.onToggle().apply(!popover.open()));
      return true;
    }
    if (!event.getType().equals("toggle") || event.getTarget() != parts.popup) {
      return false;
    }
    if (popover.open() && !Browser.isPopped(parts.popup)) {
      place.send(popover.onToggle().apply(false));
    }
    return true;
  }

  @Override
  public void settle(Popover<?> popover, Drawn drawn) {
    ((Parts) drawn).follow(popover);
  }
}
