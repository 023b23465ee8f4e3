package dev.hydraui.gallery;

import dev.hydraui.component.CellEdit;
import dev.hydraui.component.SortDirection;
import dev.hydraui.component.TableCell;
import dev.hydraui.component.TableColumn;
import dev.hydraui.component.Ui;
import dev.hydraui.gallery.GalleryEvent.Did;
import dev.hydraui.gallery.GalleryEvent.Entered;
import dev.hydraui.node.Node;
import java.util.List;

/** A table whose cells are edited in place. */
final class EditableTableSample extends Ui<GalleryEvent> {

  private static final List<TableColumn> COLUMNS =
      List.of(
          new TableColumn("name", "Product", true, SortDirection.ASCENDING, false),
          new TableColumn("price", "Price", true, SortDirection.NONE, true, 160),
          new TableColumn("more", "Actions", false, SortDirection.NONE, false, 96));

  Node<GalleryEvent> view(GalleryState state) {
    return section(
        "Cells to edit",
        table(
                "Prices",
                COLUMNS,
                each(
                    List.of("Lamp", "Desk", "Chair"),
                    product -> product,
                    product -> state,
                    (product, now) ->
                        tableRow(
                            product,
                            cell(now, product, "name", product),
                            cell(now, product, "price", "120.00").numeric(true),
                            tableCell(
                                "", iconButton("delete", "Delete " + product, new Did("delete"))))))
            .onSort(column -> new Did("sort"))
            .editable(true));
  }

  private TableCell<GalleryEvent> cell(
      GalleryState state, String product, String column, String usual) {
    String id = product + "-" + column;
    String value = state.value(id, usual);
    boolean editing = state.is("editing", id);
    TableCell<GalleryEvent> cell =
        editing
            ? tableCell(
                "",
                textField(
                    column.equals("name") ? "Product" : "Price",
                    state.value("draft", value),
                    text -> new Entered("draft", text)))
            : tableCell(value);
    return cell.editing(editing).onEdit(edit -> edited(state, id, value, edit));
  }

  private static GalleryEvent edited(GalleryState state, String id, String value, CellEdit edit) {
    return switch (edit) {
      case BEGIN -> new Entered("edit", id);
      case SAVE -> new Entered("saved " + id, state.value("draft", value));
      case CANCEL -> new Entered("edit", "");
    };
  }
}
