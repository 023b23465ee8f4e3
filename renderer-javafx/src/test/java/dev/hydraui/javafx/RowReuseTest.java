package dev.hydraui.javafx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.component.SortDirection;
import dev.hydraui.component.TableColumn;
import dev.hydraui.component.Ui;
import dev.hydraui.javafx.testing.Eyes;
import dev.hydraui.javafx.testing.Toolkit;
import dev.hydraui.machine.Machine;
import dev.hydraui.machine.Step;
import dev.hydraui.node.Node;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows that come are drawn with the nodes of rows that have gone. */
final class RowReuseTest {

  private FxMounted<Integer, Integer> mounted;

  @BeforeAll
  static void start() {
    Toolkit.start();
  }

  @BeforeEach
  void show() {
    mounted = Toolkit.on(() -> FxRenderer.show(new Stage(), new Pressable(), FxSettings.usual()));
    Toolkit.pulse();
  }

  @AfterEach
  void hide() {
    Toolkit.run(() -> mounted.root().getScene().getWindow().hide());
  }

  private List<javafx.scene.Node> rows() {
    return List.copyOf(mounted.root().lookupAll(".h-table-row"));
  }

  private Button button(String name) {
    return Eyes.find(mounted.root(), Button.class, name);
  }

  @Test
  void drawsOtherRowsWithTheSameNodes() {
    List<javafx.scene.Node> before = Toolkit.on(this::rows);
    Toolkit.run(() -> mounted.dispatch(100));
    Toolkit.pulse();
    assertEquals(before, Toolkit.on(this::rows));
    List<String> texts = Toolkit.on(() -> Eyes.texts(mounted.root()));
    assertEquals(
        List.of("Number", "Press", "100", "Press 100", "101", "Press 101", "102", "Press 102"),
        texts);
  }

  @Test
  void sendsWhatTheRowOfNowSends() {
    Toolkit.run(() -> mounted.dispatch(100));
    Toolkit.pulse();
    Toolkit.run(() -> button("Press 101").fire());
    assertEquals(1_010, Toolkit.on(() -> mounted.store().state()));
  }

  @Test
  void leavesARowAloneThatHasTheFocus() {
    Button focused = Toolkit.on(() -> button("Press 1"));
    Toolkit.run(focused::requestFocus);
    Toolkit.run(() -> mounted.dispatch(100));
    Toolkit.pulse();
    assertEquals("Press 1", Toolkit.on(focused::getText));
    assertTrue(Toolkit.on(() -> focused.getScene() == null));
  }

  @Test
  void givesARowThatIsMadeOtherwiseNodesOfItsOwn() {
    javafx.scene.Node before = Toolkit.on(() -> rows().get(0));
    Toolkit.run(() -> mounted.dispatch(-3));
    Toolkit.pulse();
    assertNotSame(before, Toolkit.on(() -> rows().get(0)));
    assertTrue(Toolkit.on(() -> mounted.root().lookupAll(".h-button").isEmpty()));
  }

  /** Three rows from a number on; below zero they have nothing to press. */
  private static final class Pressable extends Ui<Integer> implements Machine<Integer, Integer> {

    @Override
    public Step<Integer, Integer> init() {
      return Step.of(0);
    }

    @Override
    public Step<Integer, Integer> update(Integer first, Integer event) {
      return Step.of(event);
    }

    @Override
    public Node<Integer> view(Integer first) {
      return table(
          "Numbers",
          List.of(
              new TableColumn("number", "Number", false, SortDirection.NONE, true),
              new TableColumn("press", "Press", false, SortDirection.NONE, false)),
          each(IntStream.range(first, first + 3).boxed().toList(), number -> number, this::line));
    }

    private Node<Integer> line(Integer number) {
      String name = "Press " + number;
      return number < 0
          ? tableRow("" + number, tableCell("" + number), tableCell(""))
          : tableRow("" + number, tableCell("" + number), tableCell("", button(name, number * 10)));
    }
  }
}
