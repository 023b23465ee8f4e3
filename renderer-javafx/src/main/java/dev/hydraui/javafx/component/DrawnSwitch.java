package dev.hydraui.javafx.component;

import dev.hydraui.component.Switch;
import dev.hydraui.javafx.scene.Drawn;
import dev.hydraui.javafx.scene.Focus;
import dev.hydraui.javafx.scene.Semantics;
import javafx.scene.control.CheckBox;

/** On or off, and it takes effect at once: a check box that looks and is called otherwise. */
final class DrawnSwitch extends Drawn<Switch<?>, Field> {

  private final CheckBox box = new CheckBox();

  DrawnSwitch() {
    super(new Field("h-switch"));
    node().input(box);
    node().withoutHead();
    box.setMnemonicParsing(false);
    box.setOnAction(event -> pressed());
    Focus.onLeave(box, () -> send(component().onBlur()));
  }

  private void pressed() {
    if (component().readOnly()) {
      box.setSelected(component().on());
    } else {
      send(component().onChange().apply(box.isSelected()));
    }
  }

  @Override
  protected void show(Switch<?> toggle) {
    node().is(Semantics.role("switch").in("readonly", toggle.readOnly()));
    node()
        .write(
            new FieldText(
                toggle.label(),
                toggle.description(),
                toggle.error(),
                false,
                toggle.disabled(),
                toggle.readOnly(),
                toggle.busy()));
    box.setText(toggle.label());
    if (!isAwaiting()) {
      box.setSelected(toggle.on());
    }
  }
}
