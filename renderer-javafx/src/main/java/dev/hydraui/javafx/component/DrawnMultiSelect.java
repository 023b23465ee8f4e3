package dev.hydraui.javafx.component;

import dev.hydraui.component.MultiSelect;
import dev.hydraui.component.Option;
import dev.hydraui.javafx.scene.Drawn;
import dev.hydraui.javafx.scene.Focus;
import dev.hydraui.javafx.scene.Semantics;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

  DrawnMultiSelect() {
    super(new Field("h-chip-field"));
    VBox whole = new VBox(chips, input);
    whole.getStyleClass().add("h-chip-box");
    node().input(input, whole);
    input.textProperty().addListener((text, before, after) -> find(after));
    input.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    input.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> open(canChange()));
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
    input.setText("");
    open(false);
  }

  private void find(String typed) {
    if (!typed.isEmpty()) {
      open(canChange());
      options.mark(options.options().isEmpty() ? OptionList.NONE : 0);
    } else if (open) {
      open(true);
    }
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
    input.setText("");
    send(
        component()
            .onChange()
            .apply(
                chosen < 0
                    ? Chips.with(values, List.of(option.value()))
                    : Chips.without(values, chosen)));
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
        open(true);
        options.step(key == KeyCode.DOWN ? 1 : -1);
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
    int marked = options.active();
    options.write(select.label(), found(select), select.values());
    options.open(open, select.emptyText(), surface());
    if (open && marked < options.options().size()) {
      options.mark(marked);
    }
  }

  private static List<String> labels(MultiSelect<?> select) {
    List<String> labels = new ArrayList<>();
    for (String value : select.values()) {
      labels.add(
          select.options().stream()
              .filter(option -> option.value().equals(value))
              .map(Option::label)
              .findFirst()
              .orElse(value));
    }
    return labels;
  }

  private List<Option> found(MultiSelect<?> select) {
    String typed = input.getText().strip().toLowerCase(Locale.ROOT);
    return select.options().stream()
        .filter(option -> option.label().toLowerCase(Locale.ROOT).contains(typed))
        .toList();
  }
}
