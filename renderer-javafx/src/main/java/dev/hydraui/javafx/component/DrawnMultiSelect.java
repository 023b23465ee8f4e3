package dev.hydraui.javafx.component;

import dev.hydraui.component.MultiSelect;
import dev.hydraui.component.Option;
import dev.hydraui.javafx.scene.Drawn;
import dev.hydraui.javafx.scene.Focus;
import dev.hydraui.javafx.scene.Semantics;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

/** Several of a few; what is typed finds them, and goes nowhere else. */
final class DrawnMultiSelect extends Drawn<MultiSelect<?>, Field> {

  private final TextLine input = new TextLine();
  private final Chips chips = new Chips(input, this::remove);
  private final OptionList options =
      new OptionList(node(), input, true, this::toggle, () -> surface().freeFocus());
  private boolean open;

  /** The first of what is found is to be marked, as long as no other is. */
  private boolean marking;

  /** The text goes without having been typed away. */
  private boolean clearing;

  DrawnMultiSelect() {
    super(new Field("h-chip-field"));
    VBox whole = new VBox(chips, input);
    whole.getStyleClass().add("h-chip-box");
    node().input(input, whole);
    input.textProperty().addListener((text, before, after) -> typed(after));
    input.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    input.addEventFilter(KeyEvent.KEY_TYPED, this::written);
    input.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> clicked());
    Focus.onLeave(node().control, this::left);
  }

  private boolean canChange() {
    return !component().disabled() && !component().readOnly();
  }

  private void remove(int index) {
    if (canChange()) {
      send(component().onChange().apply(Chips.without(component().values(), index)));
    }
  }

  private void left() {
    close();
    send(component().onBlur());
  }

  private void close() {
    clear();
    open(false);
  }

  private void clear() {
    clearing = true;
    input.setText("");
    clearing = false;
    marking = false;
  }

  private void clicked() {
    if (!open && canChange()) {
      open(true);
      search();
    }
  }

  private void typed(String text) {
    if (!clearing && canChange()) {
      find(!text.isEmpty());
      search();
    }
  }

  /**
   * Other options are to be found, here at once or by the machine soon.
   *
   * @param mark whether the first of them is marked when it is here
   */
  private void find(boolean mark) {
    options.mark(OptionList.NONE);
    marking = mark && component().onSearch().isEmpty();
    open(true);
    marking = mark;
  }

  /** Has the machine look for what is typed, if it does that. */
  private void search() {
    String text = input.getText();
    component().onSearch().ifPresent(search -> sendSoon(() -> search.apply(text)));
  }

  private void open(boolean wanted) {
    open = wanted;
    write(component());
  }

  private void toggle(int index) {
    Option option = options.options().get(index);
    if (option.disabled()) {
      return;
    }
    options.mark(index);
    List<String> values = component().values();
    int chosen = values.indexOf(option.value());
    boolean typed = !input.getText().isEmpty();
    clear();
    send(
        component()
            .onChange()
            .apply(
                chosen < 0
                    ? Chips.with(values, List.of(option.value()))
                    : Chips.without(values, chosen)));
    if (typed) {
      search();
    }
  }

  private void pressed(KeyEvent event) {
    KeyCode key = event.getCode();
    boolean arrow = key == KeyCode.DOWN || key == KeyCode.UP;
    if (event.isShortcutDown() || !canChange()) {
      return;
    }
    if (!open) {
      if (arrow) {
        event.consume();
        find(true);
        if (key == KeyCode.UP && component().onSearch().isEmpty()) {
          options.mark(options.options().size() - 1);
        }
        search();
      }
      return;
    }
    if (key == KeyCode.ESCAPE || (event.isAltDown() && key == KeyCode.UP)) {
      event.consume();
      close();
    } else if (arrow) {
      event.consume();
      options.step(key == KeyCode.DOWN ? 1 : -1);
    } else if (key == KeyCode.ENTER) {
      event.consume();
      if (options.active() != OptionList.NONE) {
        toggle(options.active());
      }
    }
  }

  /** Until something is typed the space bar chooses what is marked. */
  private void written(KeyEvent event) {
    boolean blank = event.getCharacter().equals(" ") && input.getText().isEmpty();
    if (blank && open && canChange() && options.active() != OptionList.NONE) {
      event.consume();
      toggle(options.active());
    }
  }

  @Override
  protected void show(MultiSelect<?> select) {
    boolean fixed = select.disabled() || select.readOnly();
    input.setEditable(!select.readOnly());
    input.setPromptText(select.values().isEmpty() ? select.placeholder() : "");
    chips.write(select.label(), labels(select), surface().words()::remove, fixed);
    open &= !fixed;
    write(select);
  }

  private void write(MultiSelect<?> select) {
    node().is(Semantics.role("combobox").in(open ? "expanded" : "collapsed"));
    node().describeBy(surface().words().selected(select.values().size()));
    node()
        .write(
            new FieldText(
                select.label(),
                select.description(),
                select.error(),
                select.required(),
                select.disabled(),
                select.readOnly(),
                select.busy()));
    options.write(select.label(), found(select), select.values());
    String instead = select.busy() ? surface().words().searching() : select.emptyText();
    options.open(open, instead, surface());
    if (open && marking && !select.busy() && options.active() == OptionList.NONE) {
      options.mark(0);
    }
  }

  private static List<String> labels(MultiSelect<?> select) {
    List<String> labels = new ArrayList<>();
    for (String value : select.values()) {
      labels.add(
          Stream.concat(select.options().stream(), select.known().stream())
              .filter(option -> option.value().equals(value))
              .map(Option::label)
              .findFirst()
              .orElse(value));
    }
    return labels;
  }

  private List<Option> found(MultiSelect<?> select) {
    if (select.onSearch().isPresent()) {
      return select.options();
    }
    String typed = input.getText().strip().toLowerCase(Locale.ROOT);
    return select.options().stream()
        .filter(option -> option.label().toLowerCase(Locale.ROOT).contains(typed))
        .toList();
  }
}
