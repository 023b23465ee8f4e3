package dev.hydraui.javafx.component;

import dev.hydraui.component.TimeField;
import dev.hydraui.javafx.scene.Drawn;
import dev.hydraui.javafx.scene.Focus;

/** A time of day. */
final class DrawnTimeField extends Drawn<TimeField<?>, Field> {

  private final Moment moment =
      new Moment(false, text -> sendSoon(() -> component().onChange().apply(text)));

  DrawnTimeField() {
    super(new Field("h-time-field"));
    node().input(moment.input, moment);
    Focus.onLeave(moment, () -> send(component().onBlur()));
  }

  @Override
  protected void show(TimeField<?> field) {
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
