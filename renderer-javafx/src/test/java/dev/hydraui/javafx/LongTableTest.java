package dev.hydraui.javafx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.component.SortDirection;
import dev.hydraui.component.TableColumn;
import dev.hydraui.component.Ui;
import dev.hydraui.javafx.testing.Toolkit;
import dev.hydraui.machine.Machine;
import dev.hydraui.machine.Step;
import dev.hydraui.node.Node;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Parent;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A table of thousands has nodes for what is in sight. */
final class LongTableTest {

  private static final int ROWS = 10_000;
  private static final int MOST = 1_500;

  @BeforeAll
  static void start() {
    Toolkit.start();
  }

  @Test
  void hasNodesForTheRowsInSightOnly() {
    FxMounted<Integer, String> mounted =
        Toolkit.on(() -> FxRenderer.show(new Stage(), new Numbers(), FxSettings.usual()));
    Toolkit.pulse();
    int nodes = Toolkit.on(() -> count(mounted.root()));
    assertTrue(nodes < MOST, nodes + " nodes");
    assertTrue(Toolkit.on(() -> mounted.root().lookupAll(".h-table-row").size()) > 10);
    Toolkit.run(() -> mounted.dispatch("fewer"));
    Toolkit.pulse();
    assertEquals(3, Toolkit.on(() -> mounted.root().lookupAll(".h-table-row").size()));
    Toolkit.run(() -> mounted.root().getScene().getWindow().hide());
  }

  private static int count(javafx.scene.Node node) {
    int count = 1;
    if (node instanceof Parent parent) {
      for (javafx.scene.Node child : parent.getChildrenUnmodifiable()) {
        count += count(child);
      }
    }
    return count;
  }

  /** A table of so many rows. */
  private static final class Numbers extends Ui<String> implements Machine<Integer, String> {

    @Override
    public Step<Integer, String> init() {
      return Step.of(ROWS);
    }

    @Override
    public Step<Integer, String> update(Integer rows, String event) {
      return Step.of(3);
    }

    @Override
    public Node<String> view(Integer rows) {
      return table(
          "Numbers",
          List.of(
              new TableColumn("number", "Number", false, SortDirection.NONE, true),
              new TableColumn("square", "Square", false, SortDirection.NONE, true)),
          each(
              IntStream.range(0, rows).boxed().toList(),
              number -> number,
              number ->
                  tableRow(
                      "" + number,
                      tableCell("" + number),
                      tableCell("", button("" + number * number, "pressed")))));
    }
  }
}
