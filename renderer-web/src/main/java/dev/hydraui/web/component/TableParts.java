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

  private final Element table;
  private final Element caption;
  private final Element head;
  private final List<Element> headings = new ArrayList<>();
  private List<TableColumn> columns = List.of();

  static TableParts make() {
    return new TableParts(Markup.element("table", "h-table"), Markup.element("tbody", "h-rows"));
  }

  private TableParts(Element table, Element rows) {
    super(Markup.element("div", "h-table-frame"), rows);
    this.table = table;
    caption = Markup.element("caption", "h-unseen");
    caption.setId(Markup.newId());
    head = Markup.element("tr", "h-head");
    head.appendChild(selection());
    Element heads = Markup.element("thead", "h-heads");
    heads.appendChild(head);
    table.appendChild(caption);
    table.appendChild(heads);
    table.appendChild(rows);
    Element scroller = Markup.element("div", "h-table-scroller");
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
    table.setClassName(of.onSelectAll().isPresent() ? "h-table h-selectable" : "h-table");
    Markup.flag(table, "aria-busy", of.busy());
    writeSelection(of);
    boolean sorts = of.onSort().isPresent();
    if (!hasSameKeys(of.columns())) {
      for (Element heading : headings) {
        heading.remove();
      }
      headings.clear();
      for (int i = 0; i < of.columns().size(); i++) {
        Element heading = Markup.element("th", "");
        heading.setAttribute("scope", "col");
        headings.add(heading);
        head.appendChild(heading);
      }
    }
    for (int i = 0; i < headings.size(); i++) {
      TableHeading.write(headings.get(i), of.columns().get(i), i, sorts);
    }
    columns = of.columns();
  }

  void writeSelection(Table<?> of) {
    CheckboxDrawer.show(selectAll, of.allSelected(), of.someSelected() && !of.allSelected());
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
