package dev.hydraui.conformance;

import dev.hydraui.component.RowRange;
import dev.hydraui.component.SortDirection;
import dev.hydraui.component.Table;
import dev.hydraui.component.TableColumn;
import dev.hydraui.node.Node;
import java.util.ArrayList;
import java.util.List;

/** A table of ten thousand rows, of which a hundred are there at a time. */
final class LongTableCases extends Case.Group {

  private static final int ROWS = 10_000;

  @Override
  public List<Case> cases() {
    return List.of(
        Case.of(
            "long table: tells how many rows there are, and has those in sight",
            show(rows(0)),
            finds("cell \"Parcel 1\"", "cell \"Parcel 1\""),
            lacks("cell \"Parcel 101\""),
            lacks("cell \"Parcel 10000\""),
            finds("table \"Parcels\"", table(0)),
            sends()),
        Case.of(
            "long table: keys bring others into sight, and the focus stays",
            show(rows(0)),
            focus("table \"Parcels\""),
            key("End"),
            sends("end"),
            focused("table \"Parcels\""),
            show(rows(ROWS - 100)),
            finds("cell \"Parcel 10000\"", "cell \"Parcel 10000\""),
            lacks("cell \"Parcel 1\""),
            focused("table \"Parcels\""),
            key("Home"),
            sends("beginning"),
            show(rows(0)),
            finds("cell \"Parcel 1\"", "cell \"Parcel 1\"")),
        Case.of(
            "long table: a row that is out of sight gets its focus back when it returns",
            show(rows(0)),
            focus("button \"Open 2\""),
            show(rows(500)),
            lacks("button \"Open 2\""),
            focused("table \"Parcels\""),
            sends("beginning"),
            show(rows(0)),
            focused("button \"Open 2\""),
            key("Enter"),
            sends("open 2")),
        Case.of(
            "long table: the keys of an editable table lead to rows that are not here yet",
            show(rows(0).editable(true)),
            focus("gridcell \"Parcel 1\""),
            key("Control+End"),
            sends("end"),
            show(rows(ROWS - 100).editable(true)),
            focused("button \"Open 10000\""),
            key("ArrowLeft"),
            focused("gridcell \"Parcel 10000\"")),
        Case.of(
            "long table: a row that is being fetched says so",
            show(rows(0, true)),
            finds(
                "row \"Parcel 1\"",
                """
                row "Parcel 1" [busy, row 2]
                  cell
                  cell
                """)));
  }

  /** The accessibility tree of the table. */
  private static String table(int first) {
    StringBuilder tree = new StringBuilder();
    tree.append(
        """
        table "Parcels" [rows 10001]
          row [row 1]
            columnheader "Parcel"
            columnheader "Actions"
        """);
    for (int i = first + 1; i <= first + 100; i++) {
      tree.append("  row [row " + (i + 1) + "]\n");
      tree.append("    cell \"Parcel " + i + "\"\n");
      tree.append("    cell \"Open " + i + "\"\n");
      tree.append("      button \"Open " + i + "\"\n");
    }
    return "" + tree;
  }

  private Table<String> rows(int first) {
    return rows(first, false);
  }

  private Table<String> rows(int first, boolean busy) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = first + 1; i <= first + 100; i++) {
      numbers.add(i);
    }
    return table(
        "Parcels",
        List.of(column("Parcel"), column("Actions")),
        tableRows(
            ROWS,
            first,
            LongTableCases::seen,
            each(numbers, number -> number, number -> busy, this::line)));
  }

  private static TableColumn column(String title) {
    return new TableColumn(title, title, false, SortDirection.NONE, false);
  }

  private Node<String> line(int number, boolean busy) {
    String name = "Parcel " + number;
    return busy
        ? tableRow(name, tableCell(""), tableCell("")).busy(true)
        : tableRow(
            name, tableCell(name), tableCell("", button("Open " + number, "open " + number)));
  }

  private static String seen(RowRange range) {
    return range.first() < ROWS / 2 ? "beginning" : "end";
  }
}
