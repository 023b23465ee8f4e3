package dev.hydraui.web.component;

import dev.hydraui.component.MultiSelect;
import dev.hydraui.component.Option;
import dev.hydraui.web.dom.DomEvent;
import dev.hydraui.web.dom.Element;
import java.util.ArrayList;
import java.util.List;

/**
 * Chips, a field to type in, and the list of options. What is typed only finds options: it is gone
 * with the list, and no machine is told.
 */
final class MultiSelectParts extends Field {

  final Chips chips;
  final OptionList options;
  private final Element count = Markup.unseen("");
  private boolean open;

  MultiSelectParts(Element input) {
    super(input, "h-chip-field h-multi-select");
    chips = new Chips(input);
    options = new OptionList(input, true);
    count.setId(id + "-count");
    count.setAttribute("role", "status");
    control.insertBefore(chips.list, input);
    control.appendChild(count);
    control.appendChild(Icons.draw("chevrons-up-down"));
    control.appendChild(options.popup);
  }

  void write(MultiSelect<?> select) {
    describeBy(count.getId());
    write(
        new FieldText(
            select.label(),
            select.description(),
            select.error(),
            select.required(),
            select.disabled(),
            select.readOnly(),
            select.busy()));
    boolean fixed = select.disabled() || select.readOnly();
    writeReadOnly(select.readOnly());
    Markup.attribute(input, "placeholder", select.values().isEmpty() ? select.placeholder() : "");
    count.setTextContent(Words.spoken().selected(select.values().size()));
    chips.write(select.label(), labels(select), fixed);
    open(select, open && !fixed);
  }

  private static List<String> labels(MultiSelect<?> select) {
    List<String> labels = new ArrayList<>();
    for (String value : select.values()) {
      String label = value;
      for (Option option : select.options()) {
        label = option.value().equals(value) ? option.label() : label;
      }
      labels.add(label);
    }
    return labels;
  }

  boolean isOpen() {
    return open;
  }

  void open(MultiSelect<?> select, boolean wanted) {
    open = wanted;
    options.write(select.label(), select.busy(), wanted ? found(select) : List.of());
    options.choose(select.values());
    options.open(open, select.emptyText());
  }

  /** What is typed finds other options now; the first of them is marked. */
  void find(MultiSelect<?> select) {
    open(select, true);
    boolean finds = !input.getValue().isEmpty() && !options.options().isEmpty();
    options.mark(finds ? 0 : OptionList.NONE);
  }

  void close(MultiSelect<?> select) {
    input.setValue("");
    open(select, false);
  }

  private List<Option> found(MultiSelect<?> select) {
    String typed = Markup.lower(input.getValue().trim());
    if (typed.isEmpty()) {
      return select.options();
    }
    List<Option> found = new ArrayList<>();
    for (Option option : select.options()) {
      if (Markup.lower(option.label()).contains(typed)) {
        found.add(option);
      }
    }
    return found;
  }

  /** Pressing anything beside the field itself leaves the focus in it. */
  boolean keepsFocus(DomEvent event) {
    boolean beside = control.contains(event.getTarget()) && event.getTarget() != input;
    if (beside) {
      event.preventDefault();
    }
    return beside;
  }
}
