package dev.hydraui.javafx.component;

import dev.hydraui.component.Option;
import dev.hydraui.component.RadioGroup;
import dev.hydraui.javafx.scene.Drawn;
import dev.hydraui.javafx.scene.Focus;
import dev.hydraui.javafx.scene.Semantics;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** One of a few, all of them in sight; arrow keys choose, and Tab leads to what is chosen. */
final class DrawnRadioGroup extends Drawn<RadioGroup<?>, Field> {

  /** One option. */
  private record Line(VBox box, RadioButton button, Label description) {}

  private final VBox group = new VBox();
  private final List<Line> lines = new ArrayList<>();

  DrawnRadioGroup() {
    super(new Field("h-radio-group"));
    group.getStyleClass().add("h-radios");
    node().input(group);
    node().is(Semantics.role("radiogroup"));
    group.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    Focus.onLeave(group, () -> send(component().onBlur()));
  }

  private Line line() {
    RadioButton button = new RadioButton();
    button.setMnemonicParsing(false);
    Label description = Words.seen("h-option-description");
    VBox box = new VBox(button, description);
    Line line = new Line(box, button, description);
    button.setOnAction(event -> choose(lines.indexOf(line)));
    group.getChildren().add(box);
    return line;
  }

  private void choose(int index) {
    RadioGroup<?> radios = component();
    String value = radios.options().get(index).value();
    if (radios.readOnly() || value.equals(radios.value())) {
      write(radios);
    } else {
      send(radios.onChange().apply(value));
    }
  }

  private void pressed(KeyEvent event) {
    int step =
        switch (event.getCode()) {
          case DOWN, RIGHT -> 1;
          case UP, LEFT -> -1;
          default -> 0;
        };
    if (step == 0) {
      return;
    }
    event.consume();
    List<Option> options = component().options();
    int at = focused();
    for (int i = 1; i <= options.size() && at >= 0 && !component().readOnly(); i++) {
      int next = Math.floorMod(at + step * i, options.size());
      if (!options.get(next).disabled()) {
        lines.get(next).button.requestFocus();
        choose(next);
        return;
      }
    }
  }

  private int focused() {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).button.isFocused()) {
        return i;
      }
    }
    return -1;
  }

  @Override
  protected void show(RadioGroup<?> radios) {
    node()
        .write(
            new FieldText(
                radios.label(),
                radios.description(),
                radios.error(),
                radios.required(),
                radios.disabled(),
                radios.readOnly(),
                radios.busy()));
    while (lines.size() > radios.options().size()) {
      group.getChildren().remove(lines.remove(lines.size() - 1).box);
    }
    while (lines.size() < radios.options().size()) {
      lines.add(line());
    }
    for (int i = 0; i < lines.size(); i++) {
      Option option = radios.options().get(i);
      Line line = lines.get(i);
      line.button.setText(option.label());
      line.button.setDisable(option.disabled());
      line.button.setAccessibleHelp(option.description());
      Words.write(line.description, option.description());
    }
    if (!isAwaiting()) {
      write(radios);
    }
  }

  private void write(RadioGroup<?> radios) {
    boolean none = true;
    for (int i = 0; i < lines.size(); i++) {
      boolean chosen = radios.options().get(i).value().equals(radios.value());
      lines.get(i).button.setSelected(chosen);
      lines.get(i).button.setFocusTraversable(chosen);
      none &= !chosen;
    }
    if (none && !lines.isEmpty()) {
      lines.get(0).button.setFocusTraversable(true);
    }
  }
}
