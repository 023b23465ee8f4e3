package dev.hydraui.javafx.component;

import dev.hydraui.component.Checkbox;
import dev.hydraui.javafx.scene.Drawn;
import dev.hydraui.javafx.scene.Focus;
import javafx.scene.control.CheckBox;

/** Yes or no. */
final class DrawnCheckbox extends Drawn<Checkbox<?>, Field> {

  private final CheckBox box = new CheckBox();

  DrawnCheckbox() {
    super(new Field("h-checkbox"));
    node().input(box);
    node().withoutHead();
    box.setMnemonicParsing(false);
    box.setOnAction(event -> pressed());
    Focus.onLeave(box, () -> send(component().onBlur()));
  }

  private void pressed() {
    if (component().readOnly()) {
      write(component());
    } else {
      send(component().onChange().apply(box.isSelected()));
    }
  }

  @Override
  protected void show(Checkbox<?> checkbox) {
    node()
        .write(
            new FieldText(
                checkbox.label(),
                checkbox.description(),
                checkbox.error(),
                checkbox.required(),
                checkbox.disabled(),
                checkbox.readOnly(),
                checkbox.busy()));
    box.setText(checkbox.labelHidden() ? "" : checkbox.label());
    box.setAccessibleText(checkbox.label());
    if (!isAwaiting()) {
      write(checkbox);
    }
  }

  private void write(Checkbox<?> checkbox) {
    box.setSelected(checkbox.checked());
    box.setIndeterminate(checkbox.mixed());
  }
}
