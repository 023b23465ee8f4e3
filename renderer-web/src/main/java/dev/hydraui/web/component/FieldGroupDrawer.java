package dev.hydraui.web.component;

import dev.hydraui.component.FieldGroup;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;
import dev.hydraui.web.dom.Element;

/** Draws fields that belong together: a {@code fieldset} with its legend. */
final class FieldGroupDrawer implements Drawer<FieldGroup<?>> {

  @Override
  public Drawn create(FieldGroup<?> group) {
    Element element = Markup.element("fieldset", "h-field-group");
    element.appendChild(Markup.text("legend", "h-legend", group.label()));
    return new Drawn(element);
  }

  @Override
  public void update(Drawn drawn, FieldGroup<?> before, FieldGroup<?> after) {
    drawn.element.getFirstElementChild().setTextContent(after.label());
  }
}
