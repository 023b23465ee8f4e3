package dev.hydraui.javafx.component;

import dev.hydraui.component.CodeEditor;
import dev.hydraui.javafx.scene.Drawn;
import dev.hydraui.javafx.scene.Focus;

/** Several lines of code. */
final class DrawnCodeEditor extends Drawn<CodeEditor<?>, Field> {

  private final CodeArea area = new CodeArea();
  private final Typing typing =
      new Typing(area.input, text -> sendSoon(() -> component().onInput().apply(text)));

  DrawnCodeEditor() {
    super(new Field("h-code-editor"));
    node().input(area.input, area);
    Focus.onLeave(area.input, () -> send(component().onBlur()));
  }

  @Override
  protected void show(CodeEditor<?> editor) {
    node().describeBy(editor.readOnly() ? "" : surface().words().editorKeys());
    node()
        .write(
            new FieldText(
                editor.label(),
                editor.description(),
                editor.error(),
                editor.required(),
                editor.disabled(),
                editor.readOnly(),
                editor.busy()));
    area.show(editor.lines(), editor.readOnly(), editor.placeholder());
    if (!isAwaiting()) {
      typing.write(editor.value());
    }
  }
}
