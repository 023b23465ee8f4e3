package dev.hydraui.web.component;

import dev.hydraui.reconcile.Place;
import dev.hydraui.web.dom.DomEvent;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;
import dev.hydraui.web.dom.Element;

/** Draws a panel that slides in. Escape, its button and a press beside it close it. */
final class DrawerDrawer implements Drawer<dev.hydraui.component.Drawer<?>> {

  private static final class Parts extends TitledModal {
    final Element close = Markup.iconButton("close", Words.spoken().close());

    Parts() {
      super(Markup.element("dialog", ""), Markup.element("div", "h-drawer-body"));
      Element head = Markup.element("div", "h-drawer-head");
      head.appendChild(title);
      head.appendChild(close);
      Element frame = Markup.element("div", "h-drawer-frame");
      frame.appendChild(head);
      frame.appendChild(description);
      frame.appendChild(container);
      element.appendChild(frame);
    }

    void write(dev.hydraui.component.Drawer<?> drawer) {
      write(drawer.title(), drawer.description());
      element.setClassName("h-drawer h-side-" + Markup.word(drawer.side()));
    }

    boolean isLeftBy(DomEvent event) {
      return switch (event.getType()) {
        case "click" -> close.contains(event.getTarget());
        case "mousedown" -> event.getTarget() == element;
        default -> isLeft(event);
      };
    }
  }

  @Override
  public Drawn create(dev.hydraui.component.Drawer<?> drawer) {
    Parts parts = new Parts();
    parts.write(drawer);
    return parts;
  }

  @Override
  public void update(
      Drawn drawn, dev.hydraui.component.Drawer<?> before, dev.hydraui.component.Drawer<?> after) {
    ((Parts) drawn).write(after);
  }

  @Override
  public boolean wantsShown(dev.hydraui.component.Drawer<?> drawer) {
    return true;
  }

  @Override
  public void shown(dev.hydraui.component.Drawer<?> drawer, Drawn drawn) {
    ((Parts) drawn).show();
    Browser.focusSoon(drawn.container, Markup.FOCUSABLE);
  }

  @Override
  public void gone(dev.hydraui.component.Drawer<?> drawer, Drawn drawn) {
    ((Parts) drawn).giveFocusBack();
  }

  @Override
  public boolean take(
      DomEvent event, dev.hydraui.component.Drawer<?> drawer, Drawn drawn, Place<Drawn> place) {
    if (!((Parts) drawn).isLeftBy(event)) {
      return false;
    }
    event.preventDefault();
    place.send(drawer.onClose());
    return true;
  }

  @Override
  public void settle(dev.hydraui.component.Drawer<?> drawer, Drawn drawn) {
    ((Parts) drawn).stay();
  }
}
