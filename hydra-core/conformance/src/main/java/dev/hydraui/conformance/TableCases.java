package dev.hydraui.conformance;

import dev.hydraui.component.SortDirection;
import dev.hydraui.component.Table;
import dev.hydraui.component.TableColumn;
import dev.hydraui.component.TableRow;
import dev.hydraui.node.Node;
import java.util.List;

final class TableCases extends Case.Group {

  @Override
  public List<Case> cases() {
    return List.of(
        Case.of(
            "table: has columns, rows and cells",
            show(people(SortDirection.NONE, person("Ada", "1815"), person("Grace", "1906"))),
            sees(
                """
                table "People"
                  row
                    columnheader "Name"
                    columnheader "Born"
                  row
                    cell "Ada"
                    cell "1815"
                  row
                    cell "Grace"
                    cell "1906"
                """)),
        Case.of(
            "table: a heading sorts, by a press and by Enter",
            show(people(SortDirection.ASCENDING).onSort(key -> "sort " + key)),
            finds(
                "columnheader \"Name\"",
                "columnheader \"Name\" [sorted ascending]\n  button \"Name\""),
            press("button \"Name\""),
            key("Enter"),
            sends("sort name", "sort name"),
            show(people(SortDirection.DESCENDING).onSort(key -> "sort " + key)),
            focused("button \"Name\""),
            finds(
                "columnheader \"Name\"",
                "columnheader \"Name\" [sorted descending]\n  button \"Name\"")),
        Case.of(
            "table: selects all rows and none",
            show(selectable(false, false)),
            press("checkbox \"Select all rows\""),
            sends("all true"),
            finds("checkbox \"Select all rows\"", "checkbox \"Select all rows\""),
            show(selectable(true, false)),
            finds("checkbox \"Select all rows\"", "checkbox \"Select all rows\" [mixed]"),
            show(selectable(true, true)),
            finds("checkbox \"Select all rows\"", "checkbox \"Select all rows\" [checked]")),
        Case.of(
            "table: says that other rows are being fetched",
            show(people(SortDirection.NONE, person("Ada", "1815")).busy(true)),
            finds(
                "table \"People\"",
                """
                table "People" [busy]
                  row
                    columnheader "Name"
                    columnheader "Born"
                  row
                    cell "Ada"
                    cell "1815"
                """)),
        Case.of(
            "table row: is selected by a press and by the space bar",
            show(selectable(false, false)),
            press("checkbox \"Ada\""),
            key("Space"),
            sends("Ada true", "Ada true"),
            finds("checkbox \"Ada\"", "checkbox \"Ada\""),
            show(selectable(true, false)),
            finds("checkbox \"Ada\"", "checkbox \"Ada\" [checked]")),
        Case.of(
            "table row: opens by a press on a cell and by Enter",
            show(people(SortDirection.NONE, person("Ada", "1815").onOpen("open"))),
            press("cell \"1815\""),
            sends("open"),
            key("Enter"),
            sends("open")),
        Case.of(
            "table row: the link in its first cell has the focus for it, whatever it is called",
            show(
                column(
                    people(
                        SortDirection.NONE,
                        tableRow(
                                "Ada",
                                tableCell("", link("Ada", "/ada").onPress("ada").testId("link"))
                                    .testId("cell"),
                                tableCell("1815"))
                            .onOpen("open")),
                    button("After", "after"))),
            focus("link \"Ada\""),
            key("Enter"),
            sends("ada"),
            key("Shift+Tab"),
            key("Tab"),
            focused("link \"Ada\""),
            key("Tab"),
            focused("button \"After\"")),
        Case.of(
            "table row: a button in it does not open it",
            show(
                people(
                    SortDirection.NONE,
                    tableRow("Ada", tableCell("Ada"), tableCell("", button("Write", "write")))
                        .onOpen("open"))),
            press("button \"Write\""),
            sends("write")),
        Case.of(
            "table row: rows come, go and move and keep their focus",
            show(years(1815, 1906)),
            focus("button \"1906\""),
            show(years(1906, 1969, 1815)),
            focused("button \"1906\""),
            show(years(1906)),
            focused("button \"1906\""),
            key("Enter"),
            sends("1906")),
        Case.of(
            "table cell: changes its text",
            show(people(SortDirection.NONE, person("Ada", "1815"))),
            show(people(SortDirection.NONE, person("Ada", "1816"))),
            finds("cell \"1816\"", "cell \"1816\""),
            lacks("cell \"1815\"")),
        Case.of(
            "table cell: holds other components behind its text",
            show(people(SortDirection.NONE, tableRow("Ada", tableCell("Ada", badge("New"))))),
            finds("cell \"Ada New\"", "cell \"Ada New\"")),
        Case.of(
            "table cell: looks are nothing to hear",
            show(
                people(
                    SortDirection.NONE,
                    tableRow("Ada", tableCell("1815").numeric(true).muted(true)))),
            finds("cell \"1815\"", "cell \"1815\"")));
  }

  private static List<TableColumn> columns(SortDirection direction) {
    boolean sortable = direction != SortDirection.NONE;
    return List.of(
        new TableColumn("name", "Name", sortable, direction, false),
        new TableColumn("born", "Born", false, SortDirection.NONE, true));
  }

  @SafeVarargs
  private final Table<String> people(SortDirection direction, Node<String>... rows) {
    return table("People", columns(direction), rows);
  }

  private TableRow<String> person(String name, String born) {
    return tableRow(name, tableCell(name), tableCell(born));
  }

  private Table<String> selectable(boolean ada, boolean grace) {
    return people(
            SortDirection.NONE,
            selectable(person("Ada", "1815"), ada),
            selectable(person("Grace", "1906"), grace))
        .onSelectAll(on -> "all " + on)
        .allSelected(ada && grace)
        .someSelected(ada || grace);
  }

  private static TableRow<String> selectable(TableRow<String> row, boolean selected) {
    return row.selected(selected).onSelect(on -> row.label() + " " + on);
  }

  private Node<String> years(Integer... years) {
    return table(
        "Years",
        columns(SortDirection.NONE),
        each(
            List.of(years),
            year -> year,
            year -> tableRow("" + year, tableCell("", button("" + year, "" + year)))));
  }
}
