package dev.hydraui.javafx.component;

import dev.hydraui.component.TextArea;
import dev.hydraui.javafx.scene.Drawn;
import dev.hydraui.javafx.scene.Focus;

/** Several lines of text. */
final class DrawnTextArea extends Drawn<TextArea<?>, Field> {

  private final javafx.scene.control.TextArea input = new javafx.scene.control.TextArea();
  private final Typing typing =
      new Typing(input, text -> sendSoon(() -> component().onInput().apply(text)));

  DrawnTextArea() {
    super(new Field("h-text-area"));
    node().input(input);
    input.setWrapText(true);
    Tabbing.out(input);
    Focus.onLeave(input, () -> send(component().onBlur()));
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
