package dev.hydraui.component;

import dev.hydraui.node.Node;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The part of {@link Ui} that makes what shows many things. */
class CollectionFactory<E> extends ContentFactory<E> {

  @SafeVarargs
  public final Table<E> table(String label, List<TableColumn> columns, Node<E>... rows) {
    return new Table<>(
        label,
        columns,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        false,
        false,
        false,
        list(rows));
  }

  @SafeVarargs
  public final TableRows<E> tableRows(
      int rowCount, int firstRow, Function<RowRange, E> onWindow, Node<E>... rows) {
    return new TableRows<>(rowCount, firstRow, onWindow, list(rows));
  }

  @SafeVarargs
  public final TableRow<E> tableRow(String label, Node<E>... cells) {
    return new TableRow<>(label, false, Optional.empty(), Optional.empty(), false, list(cells));
  }

  @SafeVarargs
  public final TableCell<E> tableCell(String text, Node<E>... children) {
    return new TableCell<>(text, false, false, false, Optional.empty(), list(children));
  }

  @SafeVarargs
  public final ItemList<E> itemList(String label, Node<E>... items) {
    return new ItemList<>(label, list(items));
  }

  @SafeVarargs
  public final Item<E> item(String title, Node<E>... children) {
    return new Item<>(
        title, "", "", false, Optional.empty(), Optional.empty(), Optional.empty(), list(children));
  }

  public final Pagination<E> pagination(String label, String status) {
    return new Pagination<>(
        label,
        status,
        Optional.empty(),
        Optional.empty(),
        0,
        0,
        Optional.empty(),
        "",
        List.of(),
        Optional.empty(),
        false);
  }

  @SafeVarargs
  public final Tree<E> tree(String label, Node<E>... items) {
    return new Tree<>(label, false, false, list(items));
  }

  @SafeVarargs
  public final TreeItem<E> treeItem(String label, Node<E>... items) {
    return new TreeItem<>(
        label, "", false, Optional.empty(), false, Optional.empty(), false, false, list(items));
  }

  @SafeVarargs
  public final Timeline<E> timeline(String label, Node<E>... items) {
    return new Timeline<>(label, false, list(items));
  }

  @SafeVarargs
  public final TimelineItem<E> timelineItem(String title, String time, Node<E>... children) {
    return new TimelineItem<>(title, time, "", "", Tone.NEUTRAL, list(children));
  }

  @SafeVarargs
  public final KanbanBoard<E> kanbanBoard(String label, Node<E>... columns) {
    return new KanbanBoard<>(label, Optional.empty(), false, list(columns));
  }

  @SafeVarargs
  public final KanbanColumn<E> kanbanColumn(String key, String title, Node<E>... cards) {
    return new KanbanColumn<>(key, title, "", list(cards));
  }

  @SafeVarargs
  public final KanbanCard<E> kanbanCard(String key, String title, Node<E>... children) {
    return new KanbanCard<>(key, title, "", Optional.empty(), false, list(children));
  }
}
