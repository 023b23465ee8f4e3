package dev.hydraui.javafx.component;

import dev.hydraui.component.CodeEditor;
import dev.hydraui.component.JsonEditor;
import dev.hydraui.javafx.scene.Drawn;
import dev.hydraui.javafx.scene.Focus;
import dev.hydraui.message.Messages;
import dev.hydraui.node.Component;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Several lines of code or of JSON; of the latter also where it is none. */
final class DrawnEditor<C extends Component<?>> extends Drawn<C, Field> {

  /** What such a component says. */
  private record Said(
      FieldText text,
      String value,
      int lines,
      String placeholder,
      Function<String, ?> onInput,
      Optional<?> onBlur) {}

  private final CodeArea area = new CodeArea();
  private final BiFunction<C, Messages, Said> said;
  private final Typing typing =
      new Typing(area.input, text -> sendSoon(() -> said().onInput().apply(text)));

  private DrawnEditor(BiFunction<C, Messages, Said> said) {
    super(new Field("h-code-editor"));
    this.said = said;
    node().input(area.input, area);
    Focus.onLeave(area.input, () -> send(said().onBlur()));
  }

  static DrawnEditor<CodeEditor<?>> code() {
    return new DrawnEditor<>(
        (editor, words) ->
            new Said(
                new FieldText(
                    editor.label(),
                    editor.description(),
                    editor.error(),
                    editor.required(),
                    editor.disabled(),
                    editor.readOnly(),
                    editor.busy()),
                editor.value(),
                editor.lines(),
                editor.placeholder(),
                editor.onInput(),
                editor.onBlur()));
  }

  /** What the machine says is wrong comes before what the text itself tells. */
  static DrawnEditor<JsonEditor<?>> json() {
    return new DrawnEditor<>(
        (editor, words) ->
            new Said(
                new FieldText(
                        editor.label(),
                        editor.description(),
                        editor.error(),
                        editor.required(),
                        editor.disabled(),
                        editor.readOnly(),
                        editor.busy())
                    .or(
                        editor
                            .fault()
                            .map(fault -> words.notJson(fault.line(), fault.column()))
                            .orElse("")),
                editor.value(),
                editor.lines(),
                editor.placeholder(),
                editor.onInput(),
                editor.onBlur()));
  }

  private Said said() {
    return said.apply(component(), surface().words());
  }

  @Override
  protected void show(C editor) {
    Said its = said();
    boolean readOnly = its.text().readOnly();
    node().describeBy(readOnly ? "" : surface().words().editorKeys());
    node().write(its.text());
    area.show(its.lines(), readOnly, its.placeholder());
    if (!isAwaiting()) {
      typing.write(its.value());
    }
  }
}
