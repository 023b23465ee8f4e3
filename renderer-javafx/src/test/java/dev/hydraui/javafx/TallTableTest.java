package dev.hydraui.javafx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.component.SortDirection;
import dev.hydraui.component.TableColumn;
import dev.hydraui.component.Ui;
import dev.hydraui.javafx.shown.View;
import dev.hydraui.javafx.testing.Toolkit;
import dev.hydraui.node.Node;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A table that is higher than its window. */
final class TallTableTest extends Ui<String> {

  private View shown;

  @BeforeAll
  static void start() {
    Toolkit.start();
  }

  @AfterEach
  void close() {
    shown.close();
  }

  private Node<String> page(int rows) {
    List<Integer> numbers = IntStream.range(0, rows).boxed().toList();
    return page(
        "Companies",
        table(
            "Companies",
            List.of(new TableColumn("name", "Name", false, SortDirection.NONE, false)),
            each(
                numbers,
                number -> number,
                number -> tableRow("" + number, tableCell("Company " + number)))),
        button("Next", "next"));
  }

  private double bottom(String selector) {
    Toolkit.pulse();
    javafx.scene.Node node = shown.one(selector);
    Bounds bounds = Toolkit.on(() -> node.localToScene(node.getLayoutBounds()));
    return bounds.getMaxY();
  }

  private double height(String selector) {
    javafx.scene.Node node = shown.one(selector);
    return Toolkit.on(() -> node.getLayoutBounds().getHeight());
  }

  @Test
  void whatStandsBelowItStaysInSight() {
    shown = new View(page(60), 800, 700);
    assertEquals(460, height(".h-table"), 1);
    assertTrue(bottom(".h-button") < 700, "" + bottom(".h-button"));
    Toolkit.run(() -> shown.scene().getWindow().setHeight(900));
    assertTrue(Toolkit.comes(() -> shown.scene().getHeight() > 800));
    assertTrue(bottom(".h-button") > 700);
    assertTrue(bottom(".h-button") < shown.scene().getHeight());
  }

  @Test
  void aShortOneIsAsHighAsItsRows() {
    shown = new View(page(3), 800, 700);
    assertTrue(height(".h-table") < 250, "" + height(".h-table"));
  }
}
