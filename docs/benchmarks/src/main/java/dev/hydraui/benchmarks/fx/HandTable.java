package dev.hydraui.benchmarks.fx;

import dev.hydraui.benchmarks.keyed.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** JavaFX's own table on an observable list, written by hand. */
final class HandTable implements Subject {

  private static final double ROW_HEIGHT = 44;

  private final Words words = new Words();
  private final ObservableList<Line> lines = FXCollections.observableArrayList();
  private final TableView<Line> table = new TableView<>(lines);
  private int nextId = 1;

  /** A row whose label is observed. */
  private record Line(int id, StringProperty label) {}

  HandTable() {
    table.setFixedCellSize(ROW_HEIGHT);
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    TableColumn<Line, String> number = new TableColumn<>("Number");
    number.setCellValueFactory(cell -> new SimpleStringProperty("" + cell.getValue().id()));
    TableColumn<Line, String> label = new TableColumn<>("Label");
    label.setCellValueFactory(cell -> cell.getValue().label());
    TableColumn<Line, String> remove = new TableColumn<>("Remove");
    remove.setCellFactory(column -> new RemoveCell());
    table.getColumns().setAll(List.of(number, label, remove));
  }

  private final class RemoveCell extends TableCell<Line, String> {
    private final Button button = new Button("Remove");

    RemoveCell() {
      button.setOnAction(event -> lines.remove(getIndex()));
    }

    @Override
    protected void updateItem(String item, boolean empty) {
      super.updateItem(item, empty);
      setGraphic(empty ? null : button);
    }
  }

  @Override
  public Parent root() {
    return table;
  }

  private List<Line> more(int count) {
    List<Line> more = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      more.add(new Line(nextId++, new SimpleStringProperty(words.label())));
    }
    return more;
  }

  @Override
  public void perform(Task task) {
    if (task instanceof Task.Create create) {
      table.getSelectionModel().clearSelection();
      lines.setAll(more(create.count()));
    } else if (task instanceof Task.Append append) {
      lines.addAll(more(append.count()));
    } else if (task instanceof Task.Update) {
      for (int i = 0; i < lines.size(); i += 10) {
        StringProperty label = lines.get(i).label();
        label.set(label.get() + " !!!");
      }
    } else if (task instanceof Task.Select select) {
      table.getSelectionModel().select(select.row());
    } else if (task instanceof Task.Swap swap) {
      Collections.swap(lines, swap.one(), swap.other());
    } else if (task instanceof Task.Remove remove) {
      lines.remove(remove.row());
    } else {
      lines.clear();
    }
  }
}
