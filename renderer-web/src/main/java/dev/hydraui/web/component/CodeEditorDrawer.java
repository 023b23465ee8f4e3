package dev.hydraui.web.component;

import dev.hydraui.component.CodeEditor;
import dev.hydraui.reconcile.Place;
import dev.hydraui.web.dom.DomEvent;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;
import java.util.List;

/** Draws code: a text area with the numbers of its lines. */
final class CodeEditorDrawer implements Drawer<CodeEditor<?>> {

  @Override
  public Drawn create(CodeEditor<?> code) {
    CodeParts parts = new CodeParts(Markup.element("textarea", "h-input"));
    write(parts, code);
    return parts;
  }

  @Override
  public void update(Drawn drawn, CodeEditor<?> before, CodeEditor<?> after) {
    write((CodeParts) drawn, after);
  }

  private static void write(CodeParts parts, CodeEditor<?> code) {
    parts.write(
        new FieldText(
            code.label(),
            code.description(),
            code.error(),
            code.required(),
            code.disabled(),
            code.readOnly(),
            code.busy()),
        code.value(),
        code.lines(),
        code.placeholder());
  }

  @Override
  public List<String> listensTo(CodeEditor<?> code) {
    return List.of("scroll");
  }

  @Override
  public boolean take(DomEvent event, CodeEditor<?> code, Drawn drawn, Place<Drawn> place) {
    boolean fixed = code.readOnly() || code.disabled();
    return ((CodeParts) drawn).take(event, fixed, code.onInput(), code.onBlur(), place);
  }

  @Override
  public void settle(CodeEditor<?> code, Drawn drawn) {
    ((CodeParts) drawn).show(code.value());
  }
}
