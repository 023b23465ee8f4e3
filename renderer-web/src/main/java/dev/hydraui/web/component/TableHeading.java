package dev.hydraui.web.component;

import dev.hydraui.component.SortDirection;
import dev.hydraui.component.TableColumn;
import dev.hydraui.web.dom.Element;

/** The heading of a column; where the column sorts, a button in it does. */
final class TableHeading {

  final Element element = Markup.element("th", "");

  /** What the column is made wider with; null until it can be. */
  Element edge;

  private final Element title = Markup.element("span", "h-heading-title");
  private Element button;
  private Element sort;

  TableHeading() {
    element.setAttribute("scope", "col");
    element.appendChild(title);
  }

  void write(TableColumn column, int index, boolean sorts, boolean resizes) {
    boolean sortable = sorts && column.sortable();
    element.setClassName(column.numeric() ? "h-heading-cell h-numeric" : "h-heading-cell");
    Markup.attribute(element, "aria-sort", sortable ? Markup.word(column.sort()) : "");
    if (!title.getTextContent().equals(column.title())) {
      title.setTextContent(column.title());
    }
    writeSort(sortable, column.sort(), index);
    if (resizes && edge == null) {
      edge = ColumnResize.edge();
      element.appendChild(edge);
    }
    if (edge != null) {
      edge.setHidden(!resizes);
      ColumnResize.write(edge, column);
    }
  }

  private void writeSort(boolean sortable, SortDirection direction, int index) {
    if (sortable && button == null) {
      button = Markup.button("h-sort");
      sort = Icons.draw(icon(direction));
      element.insertBefore(button, title);
      button.appendChild(title);
      button.appendChild(sort);
    } else if (!sortable && button != null) {
      element.insertBefore(title, button);
      button.remove();
      button = null;
    }
    if (button != null) {
      button.setAttribute("data-column", "" + index);
      Icons.redraw(sort, icon(direction));
    }
  }

  private static String icon(SortDirection direction) {
    if (direction == SortDirection.NONE) {
      return "chevrons-up-down";
    }
    return direction == SortDirection.ASCENDING ? "arrow-up" : "arrow-down";
  }
}
