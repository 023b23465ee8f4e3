package dev.hydraui.javafx.component;

import dev.hydraui.component.NumberField;
import dev.hydraui.javafx.scene.Drawn;
import dev.hydraui.javafx.scene.Focus;
import dev.hydraui.javafx.scene.Semantics;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;

/** An exact number, as text; the arrow keys step it where it has steps. */
final class DrawnNumberField extends Drawn<NumberField<?>, Field> {

  /** How many steps PageUp goes. */
  private static final int PAGE = 10;

  private final TextLine input = new TextLine();
  private final Typing typing =
      new Typing(input, text -> sendSoon(() -> component().onInput().apply(text)));
  private final Label unit = Words.seen("h-unit");
  private final Press down = stepper("minus", -1);
  private final Press up = stepper("add", 1);

  DrawnNumberField() {
    super(new Field("h-number-field"));
    node().input(input);
    unit.setMinWidth(Label.USE_PREF_SIZE);
    node().control.getChildren().addAll(unit, down, up);
    input.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    Focus.onLeave(input, () -> send(component().onBlur()));
  }

  /** For a pointer only: who cannot use one has the keys. */
  private Press stepper(String icon, int steps) {
    Press press = Press.ofIcon();
    press.icon(icon, "");
    press.setAccessibleRole(AccessibleRole.NODE);
    press.setFocusTraversable(false);
    press.setOnAction(event -> step(steps));
    return press;
  }

  private void pressed(KeyEvent event) {
    int steps =
        switch (event.getCode()) {
          case UP -> 1;
          case DOWN -> -1;
          case PAGE_UP -> PAGE;
          case PAGE_DOWN -> -PAGE;
          default -> 0;
        };
    if (steps != 0 && !component().step().isEmpty() && !event.isShortcutDown()) {
      event.consume();
      step(steps);
    }
  }

  private void step(int steps) {
    if (canChange(component())) {
      send(component().stepped(steps).map(component().onInput()));
    }
  }

  private static boolean canChange(NumberField<?> number) {
    return !number.disabled() && !number.readOnly();
  }

  @Override
  protected void show(NumberField<?> number) {
    boolean steps = !number.step().isEmpty();
    node().is(steps ? Semantics.role("spinbutton") : Semantics.NONE);
    node().describeBy(number.unit());
    node()
        .write(
            new FieldText(
                number.label(),
                number.description(),
                number.error(),
                number.required(),
                number.disabled(),
                number.readOnly(),
                number.busy()));
    Words.write(unit, number.unit());
    Words.there(down, steps && canChange(number));
    Words.there(up, steps && canChange(number));
    input.setEditable(!number.readOnly());
    input.setPromptText(number.placeholder());
    if (!isAwaiting()) {
      typing.write(number.value());
    }
  }
}
