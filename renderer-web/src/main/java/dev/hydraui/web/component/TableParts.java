package dev.hydraui.web.component;

import dev.hydraui.component.Table;
import dev.hydraui.component.TableColumn;
import dev.hydraui.web.dom.Dom;
import dev.hydraui.web.dom.Drawn;
import dev.hydraui.web.dom.Element;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A table in a frame that scrolls, with a heading for each column. */
final class TableParts extends Drawn {

  /** What selects all rows. */
  final Element selectAll = Markup.checkbox();

  final Element table;
  final Element scroller = Markup.element("div", "h-table-scroller");
  final Element head = Markup.element("tr", "h-head");

  /** The rows in sight, where there are more; null otherwise. */
  TableWindow window;

  /** The way from cell to cell; null where there is none. */
  TableGrid grid;

  /** The row whose checkbox was pressed last, null if none was; its number where it may go. */
  private Element selectedRow;

  private int selectedIndex = -1;
  private int rowsThen;

  private final Element caption = Markup.element("caption", "h-unseen");
  private final Element heads = Markup.element("thead", "h-heads");
  private final List<TableHeading> headings = new ArrayList<>();
  private List<TableColumn> columns = List.of();

  static TableParts make(boolean hasAllRows) {
    Element table = Markup.element("table", "h-table");
    return new TableParts(table, hasAllRows ? Markup.element("tbody", "h-rows") : table);
  }

  private TableParts(Element table, Element rows) {
    super(Markup.element("div", "h-table-frame"), rows);
    this.table = table;
    caption.setId(Markup.newId());
    head.appendChild(selection());
    heads.appendChild(head);
    table.appendChild(caption);
    table.appendChild(heads);
    if (rows != table) {
      table.appendChild(rows);
    }
    scroller.setAttribute("role", "region");
    scroller.setAttribute("aria-labelledby", caption.getId());
    scroller.setAttribute("tabindex", "0");
    scroller.appendChild(table);
    element.appendChild(scroller);
  }

  private Element selection() {
    selectAll.setAttribute("aria-label", Words.spoken().selectAllRows());
    Element cell = Markup.element("th", "h-selection");
    cell.setAttribute("scope", "col");
    cell.appendChild(selectAll);
    return cell;
  }

  void write(Table<?> of) {
    if (!caption.getTextContent().equals(of.label())) {
      caption.setTextContent(of.label());
    }
    table.setClassName(className(of));
    Markup.flag(table, "aria-busy", of.busy());
    writeSelection(of);
    if (!hasSameKeys(of.columns())) {
      arrangeHeadings(of.columns());
    }
    boolean sorts = of.onSort().isPresent();
    boolean resizes = of.onResize().isPresent();
    for (int i = 0; i < headings.size(); i++) {
      headings.get(i).write(of.columns().get(i), i, sorts, resizes);
    }
    if (!isSortedAlike(columns, of.columns())) {
      selectedIndex = -1;
    }
    columns = of.columns();
    if (of.isSized()) {
      writeRoles();
      showWidths();
    }
    if (of.editable() && grid == null) {
      grid = TableGrid.begin(this);
    }
  }

  private static String className(Table<?> of) {
    String name = of.isSized() ? "h-table h-sized" : "h-table";
    return of.onSelectAll().isPresent() ? name + " h-selectable" : name;
  }

  /** Some browsers take the meaning away with the layout. */
  private void writeRoles() {
    if (!table.hasAttribute("role")) {
      table.setAttribute("role", "table");
      heads.setAttribute("role", "rowgroup");
      head.setAttribute("role", "row");
    }
  }

  void writeSelection(Table<?> of) {
    CheckboxDrawer.show(selectAll, of.allSelected(), of.someSelected() && !of.allSelected());
  }

  void writeRowCount(int rows) {
    table.setAttribute("aria-rowcount", "" + (rows + 1));
    head.setAttribute("aria-rowindex", "1");
  }

  /** Which of all rows one of those here is, from 0. */
  int rowOf(Element row) {
    return window == null ? TableRowNumbers.place(row) : TableRowNumbers.of(row);
  }

  /** The checkbox of a row was pressed. */
  void noteSelected(Element row) {
    selectedRow = row;
    selectedIndex = rowOf(row);
    rowsThen = window == null ? 0 : window.rowCount();
  }

  /** Where the row stands by now whose checkbox was pressed last; -1 if it has gone. */
  int selectedLast() {
    if (window == null) {
      return selectedRow != null && container.contains(selectedRow) ? rowOf(selectedRow) : -1;
    }
    return window.rowCount() == rowsThen ? selectedIndex : -1;
  }

  private static boolean isSortedAlike(List<TableColumn> one, List<TableColumn> other) {
    for (int i = 0; i < one.size(); i++) {
      if (i < other.size() && one.get(i).sort() != other.get(i).sort()) {
        return false;
      }
    }
    return true;
  }

  double headHeight() {
    return Scroller.height(heads);
  }

  /** How many rows can be seen at a time. */
  int page() {
    Element first = container.getFirstElementChild();
    double height = first == null ? 1 : Math.max(1, Scroller.height(first));
    return Math.max(1, (int) ((Scroller.room(scroller) - headHeight()) / height) - 1);
  }

  /** The column whose edge it is, or -1. */
  int edgeAt(Element target) {
    for (int i = 0; i < headings.size(); i++) {
      if (headings.get(i).edge == target) {
        return i;
      }
    }
    return -1;
  }

  double widthOf(int index) {
    return Scroller.width(headings.get(index).element);
  }

  /** Gives every column its width. */
  void showWidths() {
    showWidth(-1, 0);
  }

  /** Shows one column with a width that it does not have yet. */
  void showWidth(int index, int width) {
    StringBuilder widths = new StringBuilder();
    for (int i = 0; i < columns.size(); i++) {
      int its = i == index ? width : columns.get(i).width();
      widths.append(its > 0 ? its + "px " : "var(--h-column) ");
    }
    Scroller.property(table, "--h-columns", widths.toString());
  }

  /** A heading stays with its column, and so does the focus in it. */
  private void arrangeHeadings(List<TableColumn> next) {
    Map<String, TableHeading> old = new HashMap<>();
    for (int i = 0; i < headings.size(); i++) {
      TableHeading twin = old.put(columns.get(i).key(), headings.get(i));
      if (twin != null) {
        twin.element.remove();
      }
    }
    headings.clear();
    for (TableColumn column : next) {
      TableHeading heading = old.remove(column.key());
      headings.add(heading == null ? new TableHeading() : heading);
    }
    for (TableHeading gone : old.values()) {
      gone.element.remove();
    }
    Element before = null;
    for (int i = headings.size() - 1; i >= 0; i--) {
      Element element = headings.get(i).element;
      if (element.getParentElement() == null) {
        head.insertBefore(element, before);
      } else if (element.getNextElementSibling() != before) {
        Dom.move(head, element, before);
      }
      before = element;
    }
  }

  private boolean hasSameKeys(List<TableColumn> next) {
    if (columns.size() != next.size()) {
      return false;
    }
    for (int i = 0; i < next.size(); i++) {
      if (!columns.get(i).key().equals(next.get(i).key())) {
        return false;
      }
    }
    return true;
  }
}
