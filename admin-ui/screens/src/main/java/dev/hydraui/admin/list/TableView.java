package dev.hydraui.admin.list;

import dev.hydraui.admin.data.DataRecord;
import dev.hydraui.admin.place.Criteria;
import dev.hydraui.admin.site.Site;
import dev.hydraui.admin.value.Cells;
import dev.hydraui.admin.value.Columns;
import dev.hydraui.admin.value.Shown;
import dev.hydraui.component.SortDirection;
import dev.hydraui.component.Table;
import dev.hydraui.component.TableCell;
import dev.hydraui.component.TableColumn;
import dev.hydraui.component.TableRow;
import dev.hydraui.component.Ui;
import dev.hydraui.node.Node;
import dev.hydraui.schema.Entity;
import dev.hydraui.schema.Field;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The table of a list. */
final class TableView extends Ui<ListEvent> {

  private final Site site;
  private final Entity entity;
  private final List<Field> fields;
  private final Cells<ListEvent> cells;

  TableView(Site site, Entity entity, List<String> columns) {
    this.site = site;
    this.entity = entity;
    this.fields = Columns.of(entity, columns);
    this.cells = new Cells<>(site, entity, ListEvent.Follow::new);
  }

  Node<ListEvent> table(ListState state, Found found) {
    int selected = state.chosen(found.items()).size();
    int selectable = found.items().size();
    Table<ListEvent> table =
        table(
                entity.plural(),
                columns(state.criteria()),
                cells.rows(found.items(), state::isSelected, this::row))
            .onSort(
                field ->
                    new ListEvent.Follow(Listing.address(entity, state.criteria().turn(field))))
            .allSelected(selected > 0 && selected == selectable)
            .someSelected(selected > 0)
            .busy(found.busy());
    return canSelect() ? table.onSelectAll(on -> all(on ? found.items() : List.of())) : table;
  }

  private static ListEvent all(List<DataRecord> records) {
    Set<String> keys = new LinkedHashSet<>();
    records.forEach(record -> record.key().ifPresent(keys::add));
    return new ListEvent.AllSelected(keys);
  }

  private boolean canSelect() {
    return entity.hasKey() && entity.may().delete();
  }

  private List<TableColumn> columns(Criteria criteria) {
    List<TableColumn> columns = new ArrayList<>();
    for (Field field : fields) {
      columns.add(
          new TableColumn(
              field.name(),
              field.title(),
              field.sort(),
              direction(criteria, field),
              Shown.isNumeric(field)));
    }
    return columns;
  }

  private static SortDirection direction(Criteria criteria, Field field) {
    if (criteria.sort().isEmpty() || !criteria.sort().get(0).field().equals(field.name())) {
      return SortDirection.NONE;
    }
    return criteria.sort().get(0).down() ? SortDirection.DESCENDING : SortDirection.ASCENDING;
  }

  private Node<ListEvent> row(DataRecord record, boolean selected) {
    List<Node<ListEvent>> children = new ArrayList<>(fields.size());
    for (int i = 0; i < fields.size(); i++) {
      TableCell<ListEvent> cell =
          i == 0 ? cells.name(fields.get(i), record) : cells.cell(fields.get(i), record);
      children.add(cell);
    }
    TableRow<ListEvent> row = tableRow(site.name(record)).selected(selected).children(children);
    if (record.key().isEmpty()) {
      return row;
    }
    String key = record.key().get();
    TableRow<ListEvent> opening =
        row.onOpen(new ListEvent.Follow(Cells.opened(entity.name(), key)));
    return canSelect() ? opening.onSelect(on -> new ListEvent.Selected(key, on)) : opening;
  }
}
