package dev.hydraui.benchmarks.fx;

import dev.hydraui.benchmarks.keyed.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Rows that are nodes of a box, written by hand. */
final class HandList implements Subject {

  private static final double GAP = 12;

  private final Words words = new Words();
  private final VBox box = new VBox();
  private final ScrollPane page = HandPage.of("Rows", box);
  private int nextId = 1;
  private Line selected;

  private final class Line extends HBox {
    private final Label label = new Label(words.label());

    Line(int id) {
      super(GAP);
      setAlignment(Pos.CENTER_LEFT);
      Button remove = new Button("Remove");
      remove.getStyleClass().add("h-button");
      remove.setOnAction(event -> box.getChildren().remove(this));
      Label number = new Label("" + id);
      number.getStyleClass().add("h-text");
      label.getStyleClass().add("h-text");
      getChildren().addAll(number, label, remove);
    }
  }

  @Override
  public Parent root() {
    return page;
  }

  private List<Node> more(int count) {
    List<Node> more = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      more.add(new Line(nextId++));
    }
    return more;
  }

  private Line line(int row) {
    return (Line) box.getChildren().get(row);
  }

  @Override
  public void perform(Task task) {
    List<Node> lines = box.getChildren();
    if (task instanceof Task.Create create) {
      selected = null;
      box.getChildren().setAll(more(create.count()));
    } else if (task instanceof Task.Append append) {
      lines.addAll(more(append.count()));
    } else if (task instanceof Task.Update) {
      for (int i = 0; i < lines.size(); i += 10) {
        line(i).label.setText(line(i).label.getText() + " !!!");
      }
    } else if (task instanceof Task.Select select) {
      select(line(select.row()));
    } else if (task instanceof Task.Swap swap) {
      List<Node> order = new ArrayList<>(lines);
      order.set(swap.one(), lines.get(swap.other()));
      order.set(swap.other(), lines.get(swap.one()));
      box.getChildren().setAll(order);
    } else if (task instanceof Task.Remove remove) {
      lines.remove(remove.row());
    } else {
      lines.clear();
    }
  }

  private void select(Line line) {
    if (selected != null) {
      selected.label.setText(selected.label.getText().substring(2));
    }
    selected = line;
    line.label.setText("> " + line.label.getText());
  }
}
