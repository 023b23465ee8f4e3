package dev.hydraui.javafx.component;

import dev.hydraui.component.TextArea;
import dev.hydraui.javafx.scene.Drawn;
import dev.hydraui.javafx.scene.Focus;
import javafx.beans.binding.Bindings;
import javafx.geometry.NodeOrientation;

/** Several lines of text. */
final class DrawnTextArea extends Drawn<TextArea<?>, Field> {

  private final javafx.scene.control.TextArea input = new javafx.scene.control.TextArea();
  private final Typing typing =
      new Typing(input, text -> sendSoon(() -> component().onInput().apply(text)));

  DrawnTextArea() {
    super(new Field("h-text-area"));
    node().input(input);
    input
        .wrapTextProperty()
        .bind(
            Bindings.createBooleanBinding(
                this::wraps,
                input.textProperty(),
                input.promptTextProperty(),
                input.effectiveNodeOrientationProperty()));
    Tabbing.out(input);
    Focus.onLeave(input, () -> send(component().onBlur()));
  }

  /** Where JavaFX would throw it scrolls sideways. */
  private boolean wraps() {
    NodeOrientation way = input.getEffectiveNodeOrientation();
    return !LineBreaks.isFatal(input.getText() + input.getPromptText(), way);
  }

  @Override
  protected void show(TextArea<?> text) {
    node()
        .write(
            new FieldText(
                text.label(),
                text.description(),
                text.error(),
                text.required(),
                text.disabled(),
                text.readOnly(),
                text.busy()));
    input.setPrefRowCount(Math.max(1, text.rows()));
    input.setEditable(!text.readOnly());
    input.setPromptText(text.placeholder());
    if (!isAwaiting()) {
      typing.write(text.value());
    }
  }
}
