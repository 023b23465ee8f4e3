package dev.hydraui.web.component;

import dev.hydraui.component.Alert;
import dev.hydraui.component.Tone;
import dev.hydraui.reconcile.Place;
import dev.hydraui.web.dom.DomEvent;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;
import dev.hydraui.web.dom.Element;

/** Draws a message in the page; what warns interrupts a screen reader, what informs does not. */
final class AlertDrawer implements Drawer<Alert<?>> {

  private static final class Parts extends Drawn {
    final Element icon = Icons.draw("info");
    final Element title = Markup.element("p", "h-alert-title");
    final Element description = Markup.element("p", "h-alert-description");
    final Element dismiss = Markup.iconButton("close", Words.spoken().dismiss());

    Parts(Element element, Element actions) {
      super(element, actions);
      Element body = Markup.element("div", "h-alert-body");
      body.appendChild(title);
      body.appendChild(description);
      body.appendChild(actions);
      element.appendChild(icon);
      element.appendChild(body);
      element.appendChild(dismiss);
    }

    void write(Alert<?> alert) {
      boolean warns = alert.tone() == Tone.DANGER || alert.tone() == Tone.WARNING;
      element.setClassName("h-alert " + Tones.className(alert.tone()));
      element.setAttribute("role", warns ? "alert" : "status");
      Icons.redraw(icon, Tones.icon(alert.tone()));
      title.setTextContent(alert.title());
      Markup.write(description, alert.description());
      dismiss.setHidden(alert.onDismiss().isEmpty());
    }
  }

  @Override
  public Drawn create(Alert<?> alert) {
    Parts parts =
        new Parts(Markup.element("div", "h-alert"), Markup.element("div", "h-alert-actions"));
    parts.write(alert);
    return parts;
  }

  @Override
  public void update(Drawn drawn, Alert<?> before, Alert<?> after) {
    ((Parts) drawn).write(after);
  }

  @Override
  public boolean take(DomEvent event, Alert<?> alert, Drawn drawn, Place<Drawn> place) {
    boolean dismissed =
        event.getType().equals("click") && ((Parts) drawn).dismiss.contains(event.getTarget());
    if (dismissed) {
      alert.onDismiss().ifPresent(place::send);
    }
    return dismissed;
  }
}
