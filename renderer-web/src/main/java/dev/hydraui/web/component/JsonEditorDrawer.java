package dev.hydraui.web.component;

import dev.hydraui.component.JsonEditor;
import dev.hydraui.reconcile.Place;
import dev.hydraui.web.dom.DomEvent;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;
import java.util.List;

/** Draws JSON as code, and says where it is none. */
final class JsonEditorDrawer implements Drawer<JsonEditor<?>> {

  @Override
  public Drawn create(JsonEditor<?> json) {
    CodeParts parts = new CodeParts(Markup.element("textarea", "h-input"));
    write(parts, json);
    return parts;
  }

  @Override
  public void update(Drawn drawn, JsonEditor<?> before, JsonEditor<?> after) {
    write((CodeParts) drawn, after);
  }

  private static void write(CodeParts parts, JsonEditor<?> json) {
    parts.write(
        new FieldText(
            json.label(),
            json.description(),
            error(json),
            json.required(),
            json.disabled(),
            json.readOnly(),
            json.busy()),
        json.value(),
        json.lines(),
        json.placeholder());
  }

  private static String error(JsonEditor<?> json) {
    if (!json.error().isEmpty()) {
      return json.error();
    }
    return json.fault()
        .map(fault -> Words.spoken().notJson(fault.line(), fault.column()))
        .orElse("");
  }

  @Override
  public List<String> listensTo(JsonEditor<?> json) {
    return List.of("scroll");
  }

  @Override
  public boolean take(DomEvent event, JsonEditor<?> json, Drawn drawn, Place<Drawn> place) {
    boolean fixed = json.readOnly() || json.disabled();
    return ((CodeParts) drawn).take(event, fixed, json.onInput(), json.onBlur(), place);
  }

  @Override
  public void settle(JsonEditor<?> json, Drawn drawn) {
    ((CodeParts) drawn).show(json.value());
  }
}
