package dev.hydraui.web.component;

import dev.hydraui.component.SortDirection;
import dev.hydraui.component.TableColumn;
import dev.hydraui.web.dom.Element;

/** The heading of a column; where the column sorts, a button in it does. */
final class TableHeading {

  private TableHeading() {}

  static void write(Element heading, TableColumn column, int index, boolean sorts) {
    boolean sortable = sorts && column.sortable();
    heading.setClassName(column.numeric() ? "h-heading-cell h-numeric" : "h-heading-cell");
    Markup.attribute(heading, "aria-sort", sortable ? Markup.word(column.sort()) : "");
    Element button = heading.getFirstElementChild();
    if (!sortable) {
      heading.setTextContent(column.title());
    } else if (button == null) {
      heading.setTextContent("");
      heading.appendChild(button(column, index));
    } else {
      button.getFirstElementChild().setTextContent(column.title());
      Icons.redraw(button.getFirstElementChild().getNextElementSibling(), icon(column.sort()));
    }
  }

  private static Element button(TableColumn column, int index) {
    Element button = Markup.button("h-sort");
    button.setAttribute("data-column", "" + index);
    button.appendChild(Markup.text("span", "h-sort-title", column.title()));
    button.appendChild(Icons.draw(icon(column.sort())));
    return button;
  }

  private static String icon(SortDirection direction) {
    if (direction == SortDirection.NONE) {
      return "chevrons-up-down";
    }
    return direction == SortDirection.ASCENDING ? "arrow-up" : "arrow-down";
  }
}
