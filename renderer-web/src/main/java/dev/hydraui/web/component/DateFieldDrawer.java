package dev.hydraui.web.component;

import dev.hydraui.component.DateField;
import dev.hydraui.reconcile.Place;
import dev.hydraui.web.dom.DomEvent;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;

/** Draws a day. */
final class DateFieldDrawer implements Drawer<DateField<?>> {

  @Override
  public Drawn create(DateField<?> date) {
    Moment field = new Moment("date", Calendar::isDate);
    write(field, date);
    return field;
  }

  @Override
  public void update(Drawn drawn, DateField<?> before, DateField<?> after) {
    write((Moment) drawn, after);
  }

  private static void write(Moment field, DateField<?> date) {
    field.write(
        new FieldText(
            date.label(),
            date.description(),
            date.error(),
            date.required(),
            date.disabled(),
            date.readOnly(),
            date.busy()),
        date.value());
  }

  @Override
  public boolean take(DomEvent event, DateField<?> date, Drawn drawn, Place<Drawn> place) {
    return ((Moment) drawn).take(event, date.onChange(), date.onBlur(), place);
  }

  @Override
  public void settle(DateField<?> date, Drawn drawn) {
    ((Moment) drawn).show(date.value());
  }
}
