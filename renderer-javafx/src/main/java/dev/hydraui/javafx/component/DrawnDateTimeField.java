package dev.hydraui.javafx.component;

import dev.hydraui.component.DateTimeField;
import dev.hydraui.javafx.scene.Drawn;
import dev.hydraui.javafx.scene.Focus;

/** A day and a time and, where zones are offered, the zone. */
final class DrawnDateTimeField extends Drawn<DateTimeField<?>, Field> {

  private final Moment moment =
      new Moment(true, true, text -> sendSoon(() -> component().onChange().apply(text)));
  private final Choice zone =
      new Choice(
          value -> {
            if (!value.equals(component().zone()) && component().onZone().isPresent()) {
              sendSoon(() -> component().onZone().get().apply(value));
            }
          });

  DrawnDateTimeField() {
    super(new Field("h-date-time-field"));
    node().input(moment.input, moment);
    moment.whenJudged(() -> write(component()));
    Focus.onLeave(node().control, () -> send(component().onBlur()));
  }

  private void write(DateTimeField<?> field) {
    node()
        .write(
            new FieldText(
                    field.label(),
                    field.description(),
                    field.error(),
                    field.required(),
                    field.disabled(),
                    field.readOnly(),
                    field.busy())
                .or(moment.complaint(surface().words())));
  }

  @Override
  protected void show(DateTimeField<?> field) {
    moment.show(field.value(), surface().words().language(), field.readOnly(), isAwaiting());
    write(field);
    boolean zones = !field.zones().isEmpty();
    node().beside(zone, zones, 1);
    if (zones && !isAwaiting()) {
      boolean fixed = field.readOnly() || field.onZone().isEmpty();
      Naming.of(zone, surface().words().timeZone(field.label()), node().control);
      zone.setDisable(field.disabled());
      zone.show(field.zones(), field.zone(), "", fixed);
    }
  }
}
