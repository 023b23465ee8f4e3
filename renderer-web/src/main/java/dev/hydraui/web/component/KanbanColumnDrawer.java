package dev.hydraui.web.component;

import dev.hydraui.component.KanbanColumn;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;
import dev.hydraui.web.dom.Element;

/** Draws a column of a board: a heading, and a list of cards below it. */
final class KanbanColumnDrawer implements Drawer<KanbanColumn<?>> {

  private static final class Parts extends Drawn {
    private final Element title = Markup.element("h3", "h-board-title");
    private final Element status = Markup.element("span", "h-board-status");

    Parts() {
      super(Markup.element("section", "h-board-column"), Markup.element("ul", "h-board-cards"));
      title.setId(Markup.newId());
      element.setAttribute("aria-labelledby", title.getId());
      container.setAttribute("role", "list");
      container.setAttribute("aria-labelledby", title.getId());
      Element head = Markup.element("div", "h-board-head");
      head.appendChild(title);
      head.appendChild(status);
      element.appendChild(head);
      element.appendChild(container);
    }

    void write(KanbanColumn<?> column) {
      element.setAttribute("data-column", column.key());
      title.setTextContent(column.title());
      Markup.write(status, column.status());
    }
  }

  @Override
  public Drawn create(KanbanColumn<?> column) {
    Parts parts = new Parts();
    parts.write(column);
    return parts;
  }

  @Override
  public void update(Drawn drawn, KanbanColumn<?> before, KanbanColumn<?> after) {
    ((Parts) drawn).write(after);
  }
}
