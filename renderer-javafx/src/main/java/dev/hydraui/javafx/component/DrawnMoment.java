package dev.hydraui.javafx.component;

import dev.hydraui.component.DateField;
import dev.hydraui.component.TimeField;
import dev.hydraui.javafx.scene.Drawn;
import dev.hydraui.javafx.scene.Focus;
import dev.hydraui.node.Component;
import java.util.Optional;
import java.util.function.Function;

/** A day, or a time of day. */
final class DrawnMoment<C extends Component<?>> extends Drawn<C, Field> {

  /** What such a component says. */
  private record Said(
      FieldText text, String value, Function<String, ?> onChange, Optional<?> onBlur) {}

  private final Function<C, Said> said;
  private final Moment moment;

  private DrawnMoment(String kind, boolean hasDay, Function<C, Said> said) {
    super(new Field(kind));
    this.said = said;
    moment =
        new Moment(
            hasDay,
            !hasDay,
            value -> sendSoon(() -> said.apply(component()).onChange().apply(value)));
    moment.whenJudged(() -> write(said.apply(component())));
    node().input(moment.input, moment);
    Focus.onLeave(moment, () -> send(said.apply(component()).onBlur()));
  }

  static DrawnMoment<DateField<?>> day() {
    return new DrawnMoment<>(
        "h-day-field",
        true,
        field ->
            new Said(
                new FieldText(
                    field.label(),
                    field.description(),
                    field.error(),
                    field.required(),
                    field.disabled(),
                    field.readOnly(),
                    field.busy()),
                field.value(),
                field.onChange(),
                field.onBlur()));
  }

  static DrawnMoment<TimeField<?>> time() {
    return new DrawnMoment<>(
        "h-time-field",
        false,
        field ->
            new Said(
                new FieldText(
                    field.label(),
                    field.description(),
                    field.error(),
                    field.required(),
                    field.disabled(),
                    field.readOnly(),
                    field.busy()),
                field.value(),
                field.onChange(),
                field.onBlur()));
  }

  private void write(Said its) {
    node().write(its.text().or(moment.complaint(surface().words())));
  }

  @Override
  protected void show(C field) {
    Said its = said.apply(field);
    moment.show(its.value(), surface().words().language(), its.text().readOnly(), isAwaiting());
    write(its);
  }
}
