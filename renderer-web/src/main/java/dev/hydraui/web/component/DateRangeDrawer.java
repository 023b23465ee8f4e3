package dev.hydraui.web.component;

import dev.hydraui.component.DateRange;
import dev.hydraui.reconcile.Place;
import dev.hydraui.web.dom.DomEvent;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;
import dev.hydraui.web.dom.Element;

/** Draws two days as one field. */
final class DateRangeDrawer implements Drawer<DateRange<?>> {

  private static final class Parts extends Field {
    final MomentInput from = new MomentInput("date", Calendar::isDate);
    final MomentInput to = new MomentInput("date", Calendar::isDate);

    Parts() {
      super(Markup.element("div", "h-ends"), "h-date-range h-moment", "group");
      input.appendChild(end(Words.spoken().rangeStart(), id + "-from", from.input()));
      input.appendChild(end(Words.spoken().rangeEnd(), id + "-to", to.input()));
    }

    private static Element end(String word, String id, Element input) {
      Element label = Markup.text("label", "h-range-word", word);
      label.setAttribute("for", id);
      input.setId(id);
      Element end = Markup.element("div", "h-range-end");
      end.appendChild(label);
      end.appendChild(input);
      return end;
    }

    void write(DateRange<?> range) {
      write(
          new FieldText(
              range.label(),
              range.description(),
              range.error(),
              range.required(),
              range.disabled(),
              range.readOnly(),
              range.busy()));
      write(from.input(), range);
      write(to.input(), range);
      show(range);
    }

    private static void write(Element end, DateRange<?> range) {
      end.setDisabled(range.disabled());
      Markup.attribute(end, "readonly", range.readOnly() ? "readonly" : "");
      Markup.flag(end, "aria-required", range.required());
      Markup.flag(end, "aria-invalid", !range.error().isEmpty());
    }

    void show(DateRange<?> range) {
      from.show(range.from());
      to.show(range.to());
    }
  }

  @Override
  public Drawn create(DateRange<?> range) {
    Parts parts = new Parts();
    parts.write(range);
    return parts;
  }

  @Override
  public void update(Drawn drawn, DateRange<?> before, DateRange<?> after) {
    ((Parts) drawn).write(after);
  }

  @Override
  public boolean take(DomEvent event, DateRange<?> range, Drawn drawn, Place<Drawn> place) {
    Parts parts = (Parts) drawn;
    if (event.getType().equals("focusout") && !parts.input.contains(event.getRelatedTarget())) {
      range.onBlur().ifPresent(place::send);
      return true;
    }
    return parts.from.take(event, range.onFrom(), place)
        || parts.to.take(event, range.onTo(), place);
  }

  @Override
  public void settle(DateRange<?> range, Drawn drawn) {
    ((Parts) drawn).show(range);
  }
}
