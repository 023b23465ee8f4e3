package dev.hydraui.javafx.component;

import dev.hydraui.component.JsonEditor;
import dev.hydraui.javafx.scene.Drawn;
import dev.hydraui.javafx.scene.Focus;

/** JSON as a text, and where it is none. */
final class DrawnJsonEditor extends Drawn<JsonEditor<?>, Field> {

  private final CodeArea area = new CodeArea();
  private final Typing typing =
      new Typing(area.input, text -> sendSoon(() -> component().onInput().apply(text)));

  DrawnJsonEditor() {
    super(new Field("h-code-editor"));
    node().input(area.input, area);
    Focus.onLeave(area.input, () -> send(component().onBlur()));
  }

  @Override
  protected void show(JsonEditor<?> editor) {
    node().describeBy(editor.readOnly() ? "" : surface().words().editorKeys());
    node()
        .write(
            new FieldText(
                editor.label(),
                editor.description(),
                wrong(editor),
                editor.required(),
                editor.disabled(),
                editor.readOnly(),
                editor.busy()));
    area.show(editor.lines(), editor.readOnly(), editor.placeholder());
    if (!isAwaiting()) {
      typing.write(editor.value());
    }
  }

  /** What the machine says is wrong comes before what the text itself tells. */
  private String wrong(JsonEditor<?> editor) {
    return editor.error().isEmpty()
        ? editor
            .fault()
            .map(fault -> surface().words().notJson(fault.line(), fault.column()))
            .orElse("")
        : editor.error();
  }
}
