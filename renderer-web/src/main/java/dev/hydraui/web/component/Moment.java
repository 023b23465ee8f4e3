package dev.hydraui.web.component;

import dev.hydraui.reconcile.Place;
import dev.hydraui.web.dom.DomEvent;
import dev.hydraui.web.dom.Drawn;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** A field for a date or a time. */
class Moment extends Field {

  private final MomentInput moment;

  /**
   * @param type the browser's name of its own field
   * @param canShow the values that it can show
   */
  Moment(String type, Predicate<String> canShow) {
    this(new MomentInput(type, canShow));
  }

  private Moment(MomentInput moment) {
    super(moment.input(), "h-moment");
    this.moment = moment;
  }

  void write(FieldText text, String value) {
    write(text);
    writeReadOnly(text.readOnly());
    show(value);
  }

  void show(String value) {
    moment.show(value);
  }

  /** Sends what was entered, or that the person has left the field. */
  boolean take(
      DomEvent event, Function<String, ?> onChange, Optional<?> onBlur, Place<Drawn> place) {
    if (event.getType().equals("focusout") && !control.contains(event.getRelatedTarget())) {
      onBlur.ifPresent(place::send);
      return true;
    }
    return moment.take(event, onChange, place);
  }
}
