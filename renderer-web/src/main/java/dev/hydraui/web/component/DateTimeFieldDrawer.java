package dev.hydraui.web.component;

import dev.hydraui.component.DateTimeField;
import dev.hydraui.reconcile.Place;
import dev.hydraui.web.dom.DomEvent;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;

/** Draws a day and a time. */
final class DateTimeFieldDrawer implements Drawer<DateTimeField<?>> {

  @Override
  public Drawn create(DateTimeField<?> moment) {
    Moment field = new Moment("datetime-local", Calendar::isDateTime);
    write(field, moment);
    return field;
  }

  @Override
  public void update(Drawn drawn, DateTimeField<?> before, DateTimeField<?> after) {
    write((Moment) drawn, after);
  }

  private static void write(Moment field, DateTimeField<?> moment) {
    field.write(
        new FieldText(
            moment.label(),
            moment.description(),
            moment.error(),
            moment.required(),
            moment.disabled(),
            moment.readOnly(),
            moment.busy()),
        moment.value());
  }

  @Override
  public boolean take(DomEvent event, DateTimeField<?> moment, Drawn drawn, Place<Drawn> place) {
    return ((Moment) drawn).take(event, moment.onChange(), moment.onBlur(), place);
  }

  @Override
  public void settle(DateTimeField<?> moment, Drawn drawn) {
    ((Moment) drawn).show(moment.value());
  }
}
