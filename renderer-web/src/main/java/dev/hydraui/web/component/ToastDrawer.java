package dev.hydraui.web.component;

import dev.hydraui.component.Toast;
import dev.hydraui.component.Tone;
import dev.hydraui.reconcile.Place;
import dev.hydraui.web.dom.DomEvent;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;
import dev.hydraui.web.dom.Element;

/** Draws a short message. One that warns of danger is read out at once. */
final class ToastDrawer implements Drawer<Toast<?>> {

  private static final class Parts extends Drawn {
    final Element icon = Icons.draw("info");
    final Element message = Markup.element("p", "h-toast-message");
    final Element action = Markup.button("h-button h-quiet h-toast-action");
    final Element dismiss = Markup.iconButton("close", Words.spoken().dismiss());

    Parts() {
      super(Markup.element("div", "h-toast"));
      glide();
      element.appendChild(icon);
      element.appendChild(message);
      element.appendChild(action);
      element.appendChild(dismiss);
    }

    void write(Toast<?> toast) {
      element.setClassName("h-toast " + Tones.className(toast.tone()));
      Markup.attribute(element, "role", toast.tone() == Tone.DANGER ? "alert" : "");
      Icons.redraw(icon, Tones.icon(toast.tone()));
      message.setTextContent(toast.message());
      action.setTextContent(toast.action());
      action.setHidden(toast.action().isEmpty() || toast.onAction().isEmpty());
      dismiss.setHidden(toast.onDismiss().isEmpty());
    }
  }

  @Override
  public Drawn create(Toast<?> toast) {
    Parts parts = new Parts();
    parts.write(toast);
    return parts;
  }

  @Override
  public void update(Drawn drawn, Toast<?> before, Toast<?> after) {
    ((Parts) drawn).write(after);
  }

  @Override
  public boolean take(DomEvent event, Toast<?> toast, Drawn drawn, Place<Drawn> place) {
    if (!event.getType().equals("click")) {
      return false;
    }
    Parts parts = (Parts) drawn;
    if (parts.action.contains(event.getTarget())) {
      toast.onAction().ifPresent(place::send);
      return true;
    }
    if (parts.dismiss.contains(event.getTarget())) {
      toast.onDismiss().ifPresent(place::send);
      return true;
    }
    return false;
  }
}
