package dev.hydraui.conformance;

import dev.hydraui.component.SortDirection;
import dev.hydraui.component.Table;
import dev.hydraui.component.TableCell;
import dev.hydraui.component.TableColumn;
import dev.hydraui.component.TableRow;
import java.util.ArrayList;
import java.util.List;

/** Tables whose cells are edited, whose columns have widths and go, whose rows are selected. */
final class TableEditingCases extends Case.Group {

  @Override
  public List<Case> cases() {
    return List.of(
        Case.of(
            "editable table: the arrow keys go from cell to cell",
            show(prices("")),
            focus("gridcell \"Lamp\""),
            key("ArrowRight"),
            focused("gridcell \"1.00\""),
            key("ArrowDown"),
            focused("gridcell \"2.00\""),
            key("Home"),
            focused("gridcell \"Desk\""),
            key("Control+Home"),
            focused("gridcell \"Lamp\""),
            key("ArrowUp"),
            focused("columnheader \"Product\""),
            key("Control+End"),
            focused("gridcell \"2.00\""),
            sends()),
        Case.of(
            "editable table: Enter begins, what is typed goes to the field, Enter saves",
            show(prices("")),
            focus("gridcell \"Lamp\""),
            key("Enter"),
            sends("BEGIN Lamp"),
            show(prices("Lamp")),
            focused("textbox \"Name\""),
            type("s"),
            key("Enter"),
            sends("Lamps", "SAVE Lamp"),
            show(prices("")),
            focused("gridcell \"Lamp\"")),
        Case.of(
            "editable table: F2 begins, Escape cancels",
            show(prices("")),
            focus("gridcell \"Desk\""),
            key("F2"),
            sends("BEGIN Desk"),
            show(prices("Desk")),
            focused("textbox \"Name\""),
            key("Escape"),
            sends("CANCEL Desk"),
            show(prices("")),
            focused("gridcell \"Desk\"")),
        Case.of(
            "table: a column is made wider by keys, and has the width that the state says",
            show(sized(100).onResize(width -> width.column() + " " + width.width())),
            finds("separator \"Width of Product\"", "separator \"Width of Product\" = \"100\""),
            focus("separator \"Width of Product\""),
            key("ArrowRight"),
            key("ArrowLeft"),
            sends("product 116", "product 84"),
            show(sized(0).onResize(width -> width.column() + " " + width.width())),
            finds(
                "separator \"Width of Product\"", "separator \"Width of Product\" = \"Automatic\""),
            focused("separator \"Width of Product\"")),
        Case.of(
            "table: a column that is hidden leaves the others what they are",
            show(columns("Product", "City", "Price")),
            focus("button \"Price of Lamp\""),
            show(columns("Product", "Price")),
            lacks("columnheader \"City\""),
            focused("button \"Price of Lamp\"")),
        Case.of(
            "table: the focus stays in its heading where columns come and go",
            show(sorting("Product", "City", "Price")),
            focus("button \"Price\""),
            show(sorting("Price", "Product")),
            focused("button \"Price\""),
            key("Enter"),
            sends("sort Price"),
            show(sorting("Product", "City", "Price")),
            focused("button \"Price\"")),
        Case.of(
            "table: with Shift a row is selected together with those up to the one before",
            show(selectable()),
            press("checkbox \"One\""),
            sends("One true"),
            focus("checkbox \"Three\""),
            key("Shift+Space"),
            sends("0 3 true", "Three true")),
        Case.of(
            "table: with Shift it begins at the row that was pressed, wherever that stands by now",
            show(selectable()),
            press("checkbox \"One\""),
            sends("One true"),
            show(selectable("Two", "One", "Four", "Three")),
            focus("checkbox \"Three\""),
            key("Shift+Space"),
            sends("1 3 true", "Three true")),
        Case.of(
            "table: with Shift it begins nowhere where the row that was pressed has gone",
            show(selectable()),
            press("checkbox \"Four\""),
            sends("Four true"),
            show(selectable("One", "Two")),
            focus("checkbox \"Two\""),
            key("Shift+Space"),
            sends("Two true")));
  }

  private Table<String> prices(String editing) {
    return table(
            "Prices",
            columns(0),
            tableRow("Lamp", cell("Lamp", editing), tableCell("1.00")),
            tableRow("Desk", cell("Desk", editing), tableCell("2.00")))
        .editable(true);
  }

  private TableCell<String> cell(String name, String editing) {
    TableCell<String> cell =
        name.equals(editing)
            ? tableCell("", textField("Name", name, text -> text)).editing(true)
            : tableCell(name);
    return cell.onEdit(edit -> edit + " " + name);
  }

  private static List<TableColumn> columns(int width) {
    return List.of(
        new TableColumn("product", "Product", false, SortDirection.NONE, false, width),
        new TableColumn("price", "Price", false, SortDirection.NONE, true));
  }

  private Table<String> sized(int width) {
    return table("Prices", columns(width), tableRow("Lamp", tableCell("Lamp"), tableCell("1")));
  }

  private Table<String> columns(String... names) {
    List<TableColumn> columns = new ArrayList<>();
    for (String name : names) {
      columns.add(new TableColumn(name, name, false, SortDirection.NONE, false));
    }
    return table(
        "Prices",
        columns,
        tableRow(
            "Lamp",
            each(
                List.of(names),
                name -> name,
                name -> tableCell("", button(name + " of Lamp", name)))));
  }

  private Table<String> sorting(String... names) {
    List<TableColumn> columns = new ArrayList<>();
    for (String name : names) {
      columns.add(new TableColumn(name, name, true, SortDirection.NONE, false));
    }
    return table("Prices", columns).onSort(column -> "sort " + column);
  }

  private Table<String> selectable() {
    return selectable("One", "Two", "Three", "Four");
  }

  private Table<String> selectable(String... names) {
    return table("Numbers", columns(0), each(List.of(names), name -> name, this::selectable))
        .onSelectAll(all -> "all " + all)
        .onSelectRange(range -> range.first() + " " + range.count() + " " + range.selected());
  }

  private TableRow<String> selectable(String name) {
    return tableRow(name, tableCell(name), tableCell("")).onSelect(on -> name + " " + on);
  }
}
