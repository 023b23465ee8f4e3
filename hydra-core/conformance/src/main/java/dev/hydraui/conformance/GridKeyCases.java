package dev.hydraui.conformance;

import dev.hydraui.component.MenuItem;
import dev.hydraui.component.SortDirection;
import dev.hydraui.component.Table;
import dev.hydraui.component.TableCell;
import dev.hydraui.component.TableColumn;
import dev.hydraui.node.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What keys do with that which stands in the cells of an editable table, and leaving them. */
final class GridKeyCases extends Case.Group {

  @Override
  public List<Case> cases() {
    return List.of(
        Case.of(
            "editable table: Enter goes into a cell of several things, the arrow keys through them",
            show(prices(tableCell("", button("Edit", "edit"), button("Delete", "delete")))),
            focus("gridcell \"Lamp\""),
            key("ArrowRight"),
            focused("gridcell \"Edit Delete\""),
            key("Enter"),
            focused("button \"Edit\""),
            key("ArrowRight"),
            focused("button \"Delete\""),
            key("Enter"),
            sends("delete"),
            key("ArrowRight"),
            focused("button \"Edit\""),
            key("ArrowLeft"),
            focused("button \"Delete\""),
            key("Escape"),
            focused("gridcell \"Edit Delete\""),
            key("ArrowRight"),
            focused("gridcell \"1.00\"")),
        Case.of(
            "editable table: in a cell of several things Tab goes through them too",
            show(prices(tableCell("", note(), button("Delete", "delete")))),
            focus("gridcell \"Lamp\""),
            key("ArrowRight"),
            key("Enter"),
            focused("textbox \"Note\""),
            key("Tab"),
            focused("button \"Delete\""),
            key("Tab"),
            focused("textbox \"Note\""),
            key("Shift+Tab"),
            focused("button \"Delete\"")),
        Case.of(
            "editable table: a column is sorted and made wider from its heading",
            show(
                prices(tableCell("-"))
                    .onSort(column -> "sort " + column)
                    .onResize(width -> width.column())),
            focus("gridcell \"Lamp\""),
            key("ArrowUp"),
            key("Enter"),
            focused("button \"Product\""),
            key("Tab"),
            focused("separator \"Width of Product\""),
            key("ArrowRight"),
            sends("product"),
            key("Tab"),
            key("Enter"),
            sends("sort product")),
        Case.of(
            "editable table: what is disabled stops no arrow key",
            show(prices(tableCell("", button("Delete", "delete").disabled(true)))),
            focus("gridcell \"Lamp\""),
            key("ArrowRight"),
            focused("gridcell \"Delete\""),
            key("ArrowRight"),
            focused("gridcell \"1.00\""),
            sends()),
        Case.of(
            "editable table: Escape closes a menu in a cell",
            show(
                prices(
                    tableCell("", menu("More", List.of(MenuItem.of("a", "Archive")), key -> key)))),
            focus("gridcell \"Lamp\""),
            key("ArrowRight"),
            focused("button \"More\""),
            key("Enter"),
            focused("menuitem \"Archive\""),
            key("Escape"),
            focused("button \"More\""),
            lacks("menu \"More\"")),
        Case.of(
            "editable table: a row is opened from a cell that has no other use for Enter",
            show(opening("Lamp")),
            focus("gridcell \"Lamp\""),
            key("Enter"),
            sends("open"),
            show(opening("Lamps")),
            focus("gridcell \"Lamps\""),
            key("ArrowRight"),
            key("Enter"),
            sends("delete")),
        Case.of(
            "editable table: leaving a cell saves whatever kind of field is in it",
            show(edited(dateField("Day", "soon", day -> day).onBlur("left"))),
            focused("textbox \"Day\""),
            press("button \"Other\""),
            sends("left", "SAVE", "other"),
            show(edited(textField("Name", "", name -> name).onBlur("left"))),
            focus("textbox \"Name\""),
            press("button \"Other\""),
            sends("left", "SAVE", "other")),
        Case.of(
            "editable table: leaving a cell saves two days and several of many",
            show(edited(dateRange("Stay", "soon", "later", day -> day, day -> day))),
            focused("textbox \"From\""),
            press("button \"Other\""),
            sends("SAVE", "other"),
            show(edited(multiSelect("Tags", List.of(), List.of(), values -> "values"))),
            focus("combobox \"Tags\""),
            press("button \"Other\""),
            sends("SAVE", "other")));
  }

  private Table<String> prices(TableCell<String> middle) {
    return table(
            "Prices", columns(), tableRow("Lamp", tableCell("Lamp"), middle, tableCell("1.00")))
        .editable(true);
  }

  private Table<String> opening(String name) {
    return table(
            "Prices",
            columns(),
            tableRow(name, tableCell(name), tableCell("", button("Delete", "delete")))
                .onOpen("open"))
        .editable(true);
  }

  private Node<String> edited(Node<String> field) {
    return column(
        button("Other", "other"),
        table(
                "Prices",
                columns(),
                tableRow("Lamp", tableCell("", field).editing(true).onEdit(edit -> "" + edit)))
            .editable(true));
  }

  private Node<String> note() {
    return textField("Note", "", typed -> typed);
  }

  private static List<TableColumn> columns() {
    List<TableColumn> columns = new ArrayList<>();
    for (String title : List.of("Product", "More", "Price")) {
      boolean sortable = title.equals("Product");
      columns.add(
          new TableColumn(
              title.toLowerCase(Locale.ROOT), title, sortable, SortDirection.NONE, false));
    }
    return columns;
  }
}
