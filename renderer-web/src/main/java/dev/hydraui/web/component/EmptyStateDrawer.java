package dev.hydraui.web.component;

import dev.hydraui.component.EmptyState;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;
import dev.hydraui.web.dom.Element;

/** Draws that there is nothing here; its children are what can be done about it. */
final class EmptyStateDrawer implements Drawer<EmptyState<?>> {

  private static final class Parts extends Drawn {
    final Element title = Markup.element("p", "h-empty-title");
    final Element description = Markup.element("p", "h-empty-description");

    Parts(Element element, Element actions) {
      super(element, actions);
      element.appendChild(Icons.draw("empty"));
      element.appendChild(title);
      element.appendChild(description);
      element.appendChild(actions);
    }

    void write(EmptyState<?> state) {
      title.setTextContent(state.title());
      Markup.write(description, state.description());
    }
  }

  @Override
  public Drawn create(EmptyState<?> state) {
    Parts parts =
        new Parts(Markup.element("div", "h-empty"), Markup.element("div", "h-empty-actions"));
    parts.write(state);
    return parts;
  }

  @Override
  public void update(Drawn drawn, EmptyState<?> before, EmptyState<?> after) {
    ((Parts) drawn).write(after);
  }
}
