package dev.hydraui.javafx.component;

import dev.hydraui.component.DateRange;
import dev.hydraui.javafx.scene.Drawn;
import dev.hydraui.javafx.scene.Focus;
import dev.hydraui.javafx.scene.Semantics;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** From one day to another. */
final class DrawnDateRange extends Drawn<DateRange<?>, Field> {

  private final Moment from =
      new Moment(true, false, text -> sendSoon(() -> component().onFrom().apply(text)));
  private final Moment to =
      new Moment(true, false, text -> sendSoon(() -> component().onTo().apply(text)));

  DrawnDateRange() {
    super(new Field("h-date-range"));
    HBox ends = new HBox(from, to);
    ends.getStyleClass().add("h-ends");
    HBox.setHgrow(from, Priority.ALWAYS);
    HBox.setHgrow(to, Priority.ALWAYS);
    node().group(ends);
    from.whenJudged(() -> write(component()));
    to.whenJudged(() -> write(component()));
    Focus.onLeave(ends, () -> send(component().onBlur()));
  }

  @Override
  protected void show(DateRange<?> range) {
    end(from, surface().words().rangeStart(), range.from(), range);
    end(to, surface().words().rangeEnd(), range.to(), range);
    write(range);
  }

  private void write(DateRange<?> range) {
    String start = from.complaint(surface().words());
    node()
        .write(
            new FieldText(
                    range.label(),
                    range.description(),
                    range.error(),
                    range.required(),
                    range.disabled(),
                    range.readOnly(),
                    range.busy())
                .or(start.isEmpty() ? to.complaint(surface().words()) : start));
    tell(from, range);
    tell(to, range);
  }

  private void tell(Moment end, DateRange<?> range) {
    boolean invalid = !range.error().isEmpty() || !end.complaint(surface().words()).isEmpty();
    Semantics.NONE.in("required", range.required()).in("invalid", invalid).tell(end.input);
    Styles.flag(end.input, "invalid", invalid);
  }

  private void end(Moment end, String name, String value, DateRange<?> range) {
    Naming.of(end.input, name, end);
    end.show(value, surface().words().language(), range.readOnly(), isAwaiting());
  }
}
