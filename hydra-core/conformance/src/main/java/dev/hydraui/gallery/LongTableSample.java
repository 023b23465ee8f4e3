package dev.hydraui.gallery;

import dev.hydraui.component.ColumnWidth;
import dev.hydraui.component.RowRange;
import dev.hydraui.component.RowSelection;
import dev.hydraui.component.SortDirection;
import dev.hydraui.component.TableColumn;
import dev.hydraui.component.TableRow;
import dev.hydraui.component.Ui;
import dev.hydraui.gallery.GalleryEvent.Entered;
import dev.hydraui.node.Node;
import java.util.ArrayList;
import java.util.List;

/** A table of a million rows, of which those in sight are made. */
final class LongTableSample extends Ui<GalleryEvent> {

  private static final int ROWS = 1_000_000;

  Node<GalleryEvent> view(GalleryState state) {
    int first = number(state, "first", 0);
    int count = number(state, "count", 40);
    int added = number(state, "added", 0);
    List<Integer> rows = new ArrayList<>();
    for (int i = first; i < first + count; i++) {
      rows.add(i - added);
    }
    return section(
        "A million rows",
        row(
            button("Add a row above", new Entered("added", "" + (added + 1))),
            button(
                state.is("city", "hidden") ? "Show the city" : "Hide the city",
                new Entered("city", state.is("city", "hidden") ? "" : "hidden"))),
        table(
                "Shipments",
                columns(state),
                tableRows(
                    ROWS + added,
                    first,
                    LongTableSample::window,
                    each(
                        rows,
                        key -> key,
                        key -> aspect(state, key),
                        (key, seen) -> line(key, seen))))
            .onResize(LongTableSample::width)
            .onSelectAll(on -> new Entered("all", "" + on))
            .onSelectRange(LongTableSample::range)
            .someSelected(true));
  }

  private static Seen aspect(GalleryState state, int key) {
    return new Seen(!state.is("city", "hidden"), state.is("row" + key, "true"));
  }

  private record Seen(boolean city, boolean selected) {}

  private TableRow<GalleryEvent> line(int key, Seen seen) {
    String name = "Shipment " + key;
    if (key % 50 == 7) {
      return tableRow(
              name, tableCell(""), tableCell(""), tableCell(""), tableCell("").numeric(true))
          .busy(true);
    }
    Companies company = Companies.ALL.get(Math.floorMod(key, Companies.ALL.size()));
    List<String> keys =
        seen.city()
            ? List.of("name", "company", "city", "value")
            : List.of("name", "company", "value");
    return tableRow(name)
        .selected(seen.selected())
        .onSelect(on -> new Entered("row" + key, "" + on))
        .children(
            List.of(
                each(
                    keys,
                    column -> column,
                    column ->
                        switch (column) {
                          case "name" -> tableCell(name);
                          case "company" -> tableCell(company.name());
                          case "city" -> tableCell(company.city()).muted(true);
                          default -> tableCell(company.revenue()).numeric(true);
                        })));
  }

  private static List<TableColumn> columns(GalleryState state) {
    List<TableColumn> columns = new ArrayList<>();
    columns.add(column(state, "name", "Shipment", false));
    columns.add(column(state, "company", "Company", false));
    if (!state.is("city", "hidden")) {
      columns.add(column(state, "city", "City", false));
    }
    columns.add(column(state, "value", "Value", true));
    return columns;
  }

  private static TableColumn column(GalleryState state, String key, String title, boolean numeric) {
    return new TableColumn(
        key, title, false, SortDirection.NONE, numeric, number(state, "width-" + key, 0));
  }

  private static int number(GalleryState state, String field, int usual) {
    return Integer.parseInt(state.value(field, "" + usual));
  }

  private static GalleryEvent window(RowRange range) {
    return new Entered("window", range.first() + " " + range.count());
  }

  private static GalleryEvent width(ColumnWidth width) {
    return new Entered("width-" + width.column(), "" + width.width());
  }

  private static GalleryEvent range(RowSelection range) {
    return new Entered("range", range.first() + " " + range.count() + " " + range.selected());
  }
}
