package dev.hydraui.javafx.component;

import dev.hydraui.component.DateField;
import dev.hydraui.javafx.scene.Drawn;
import dev.hydraui.javafx.scene.Focus;

/** A day. */
final class DrawnDateField extends Drawn<DateField<?>, Field> {

  private final Moment moment =
      new Moment(true, text -> sendSoon(() -> component().onChange().apply(text)));

  DrawnDateField() {
    super(new Field("h-day-field"));
    node().input(moment.input, moment);
    Focus.onLeave(moment, () -> send(component().onBlur()));
  }

  @Override
  protected void show(DateField<?> field) {
    node()
        .write(
            new FieldText(
                field.label(),
                field.description(),
                field.error(),
                field.required(),
                field.disabled(),
                field.readOnly(),
                field.busy()));
    moment.show(field.value(), field.readOnly(), isAwaiting());
  }
}
