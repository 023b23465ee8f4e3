package dev.hydraui.javafx.component;

import dev.hydraui.component.Select;
import dev.hydraui.javafx.scene.Drawn;
import dev.hydraui.javafx.scene.Focus;
import dev.hydraui.javafx.scene.Semantics;

/** One of a few. */
final class DrawnSelect extends Drawn<Select<?>, Field> {

  private final Choice choice =
      new Choice(
          value -> {
            if (!value.equals(component().value())) {
              sendSoon(() -> component().onChange().apply(value));
            }
          });

  DrawnSelect() {
    super(new Field("h-select"));
    node().input(choice);
    Focus.onLeave(choice, () -> send(component().onBlur()));
  }

  @Override
  protected void show(Select<?> select) {
    node().is(Semantics.NONE.in("readonly", select.readOnly()));
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
    if (!isAwaiting()) {
      choice.show(select.options(), select.value(), select.placeholder(), select.readOnly());
    }
  }
}
