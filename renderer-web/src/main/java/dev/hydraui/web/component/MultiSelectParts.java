package dev.hydraui.web.component;

import dev.hydraui.component.MultiSelect;
import dev.hydraui.component.Option;
import dev.hydraui.web.dom.DomEvent;
import dev.hydraui.web.dom.Element;
import java.util.ArrayList;
import java.util.List;

/**
 * Chips, a field to type in, and the list of options. What is typed only finds options: it is gone
 * with the list.
 */
final class MultiSelectParts extends Field {

  final Chips chips;
  final OptionList options;
  private final Element count = Markup.unseen("");
  private boolean open;

  /** The first of what is found is to be marked, as long as no other is. */
  private boolean marking;

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
      labels.add(label(value, select.options(), label(value, select.known(), value)));
    }
    return labels;
  }

  private static String label(String value, List<Option> options, String otherwise) {
    for (Option option : options) {
      if (option.value().equals(value)) {
        return option.label();
      }
    }
    return otherwise;
  }

  boolean isOpen() {
    return open;
  }

  void open(MultiSelect<?> select, boolean wanted) {
    open = wanted;
    options.write(select.label(), select.busy(), wanted ? found(select) : List.of());
    options.choose(select.values());
    options.open(open, select.busy() ? Words.spoken().searching() : select.emptyText());
    boolean found = !select.busy() && !options.options().isEmpty();
    if (open && marking && found && options.active() == OptionList.NONE) {
      options.mark(0);
    }
  }

  /**
   * Other options are to be found, here at once or by the machine soon.
   *
   * @param mark whether the first of them is marked when it is here
   */
  void find(MultiSelect<?> select, boolean mark) {
    options.mark(OptionList.NONE);
    marking = mark && select.onSearch().isEmpty();
    open(select, true);
    marking = mark;
  }

  void clear() {
    input.setValue("");
    marking = false;
  }

  void close(MultiSelect<?> select) {
    clear();
    open(select, false);
  }

  private List<Option> found(MultiSelect<?> select) {
    String typed = Markup.lower(input.getValue().trim());
    if (typed.isEmpty() || select.onSearch().isPresent()) {
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
