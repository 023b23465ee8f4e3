package dev.hydraui.web.component;

import dev.hydraui.component.DateTimeField;
import dev.hydraui.reconcile.Place;
import dev.hydraui.web.dom.DomEvent;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;
import dev.hydraui.web.dom.Element;

/** Draws a day and a time, and a choice of time zones beside them where there are any. */
final class DateTimeFieldDrawer implements Drawer<DateTimeField<?>> {

  private static final class Parts extends Moment {
    final Element zone = Markup.element("select", "h-input");
    final Element zoneBox = Markup.element("div", "h-zone");

    Parts() {
      super("datetime-local", Calendar::isDateTime);
      zoneBox.appendChild(zone);
      zoneBox.appendChild(Icons.draw("chevrons-up-down"));
    }

    /** Shows the choice of zones beside the moment, or takes it away. */
    void offerZones(boolean any) {
      if (!any) {
        zoneBox.remove();
      } else if (zoneBox.getParentElement() == null) {
        control.appendChild(zoneBox);
      }
    }
  }

  @Override
  public Drawn create(DateTimeField<?> moment) {
    Parts parts = new Parts();
    writeZones(parts.zone, moment);
    write(parts, moment);
    return parts;
  }

  @Override
  public void update(Drawn drawn, DateTimeField<?> before, DateTimeField<?> after) {
    Parts parts = (Parts) drawn;
    if (!before.zones().equals(after.zones()) || !before.zone().equals(after.zone())) {
      writeZones(parts.zone, after);
    }
    write(parts, after);
  }

  private static void writeZones(Element zone, DateTimeField<?> moment) {
    Choice.writeOptions(zone, moment.zones(), moment.zone(), "");
  }

  private static void write(Parts parts, DateTimeField<?> moment) {
    parts.write(
        new FieldText(
            moment.label(),
            moment.description(),
            moment.error(),
            moment.required(),
            moment.disabled(),
            moment.readOnly(),
            moment.busy()),
        moment.value());
    parts.offerZones(!moment.zones().isEmpty());
    parts.zone.setAttribute("aria-label", Words.spoken().timeZone(moment.label()));
    parts.zone.setDisabled(moment.disabled());
    Markup.flag(parts.zone, "aria-readonly", isFixed(moment));
    parts.zone.setValue(moment.zone());
  }

  private static boolean isFixed(DateTimeField<?> moment) {
    return moment.readOnly() || moment.onZone().isEmpty();
  }

  @Override
  public boolean take(DomEvent event, DateTimeField<?> moment, Drawn drawn, Place<Drawn> place) {
    Parts parts = (Parts) drawn;
    if (event.getTarget() != parts.zone || event.getType().equals("focusout")) {
      return parts.take(event, moment.onChange(), moment.onBlur(), place);
    }
    if (event.getType().equals("change")) {
      if (!isFixed(moment)) {
        place.send(moment.onZone().get().apply(parts.zone.getValue()));
      }
      return true;
    }
    return Choice.isHeld(event, isFixed(moment), parts.zone);
  }

  @Override
  public void settle(DateTimeField<?> moment, Drawn drawn) {
    Parts parts = (Parts) drawn;
    parts.show(moment.value());
    parts.zone.setValue(moment.zone());
  }
}
