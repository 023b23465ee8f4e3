package dev.hydraui.web.component;

import dev.hydraui.component.Table;
import dev.hydraui.component.TableColumn;
import dev.hydraui.web.dom.Drawn;
import dev.hydraui.web.dom.Element;
import java.util.ArrayList;
import java.util.List;

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

  /** The row whose checkbox was pressed last, or -1. */
  int selectedLast = -1;

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
      for (TableHeading heading : headings) {
        heading.element.remove();
      }
      headings.clear();
      for (int i = 0; i < of.columns().size(); i++) {
        headings.add(new TableHeading());
        head.appendChild(headings.get(i).element);
      }
    }
    boolean sorts = of.onSort().isPresent();
    boolean resizes = of.onResize().isPresent();
    for (int i = 0; i < headings.size(); i++) {
      headings.get(i).write(of.columns().get(i), i, sorts, resizes);
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
