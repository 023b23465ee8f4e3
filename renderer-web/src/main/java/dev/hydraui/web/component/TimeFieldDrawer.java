package dev.hydraui.web.component;

import dev.hydraui.component.TimeField;
import dev.hydraui.reconcile.Place;
import dev.hydraui.web.dom.DomEvent;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;

/** Draws a time of day. */
final class TimeFieldDrawer implements Drawer<TimeField<?>> {

  @Override
  public Drawn create(TimeField<?> time) {
    Moment field = new Moment("time", Calendar::isTime);
    write(field, time);
    return field;
  }

  @Override
  public void update(Drawn drawn, TimeField<?> before, TimeField<?> after) {
    write((Moment) drawn, after);
  }

  private static void write(Moment field, TimeField<?> time) {
    field.write(
        new FieldText(
            time.label(),
            time.description(),
            time.error(),
            time.required(),
            time.disabled(),
            time.readOnly(),
            time.busy()),
        time.value());
  }

  @Override
  public boolean take(DomEvent event, TimeField<?> time, Drawn drawn, Place<Drawn> place) {
    return ((Moment) drawn).take(event, time.onChange(), time.onBlur(), place);
  }

  @Override
  public void settle(TimeField<?> time, Drawn drawn) {
    ((Moment) drawn).show(time.value());
  }
}
