package dev.hydraui.javafx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hydraui.component.SortDirection;
import dev.hydraui.component.TableCell;
import dev.hydraui.component.TableColumn;
import dev.hydraui.component.Ui;
import dev.hydraui.javafx.shown.View;
import dev.hydraui.javafx.testing.Toolkit;
import dev.hydraui.node.Node;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The Tab key leads to one place of an editable table, as in a page. */
final class GridTabTest extends Ui<String> {

  @BeforeAll
  static void start() {
    Toolkit.start();
  }

  @Test
  void leadsToOneCellAndPastTheButtonsOfTheOthers() {
    try (View view = new View(prices("Lamp", "Desk"), 600, 400)) {
      goes(view, "Tab", "Before");
      goes(view, "Tab", "Lamp");
      goes(view, "Tab", "After");
      goes(view, "Shift+Tab", "Lamp");
    }
  }

  @Test
  void comesBackToTheCellThatItWasIn() {
    try (View view = new View(prices("Lamp", "Desk"), 600, 400)) {
      goes(view, "Tab", "Before");
      goes(view, "Tab", "Lamp");
      goes(view, "ArrowDown", "Desk");
      goes(view, "ArrowRight", "Delete Desk");
      goes(view, "Tab", "After");
      goes(view, "Shift+Tab", "Delete Desk");
      goes(view, "Shift+Tab", "Before");
    }
  }

  @Test
  void leadsThroughTheHeadingsWhereNoRowIsThere() {
    try (View view = new View(prices(), 600, 400)) {
      goes(view, "Tab", "Before");
      goes(view, "Tab", "Product");
      goes(view, "Tab", "After");
    }
  }

  private static void goes(View view, String key, String to) {
    view.hands.key(key);
    javafx.scene.Node owner = Toolkit.on(() -> view.scene().getFocusOwner());
    assertEquals(to, Toolkit.on(() -> owner.queryAccessibleAttribute(AccessibleAttribute.TEXT)));
  }

  private Node<String> prices(String... names) {
    List<TableColumn> columns =
        List.of(
            new TableColumn("product", "Product", true, SortDirection.NONE, false),
            new TableColumn("more", "More", false, SortDirection.NONE, false));
    return column(
        button("Before", "before"),
        table(
                "Prices",
                columns,
                each(
                    List.of(names),
                    name -> name,
                    name -> tableRow(name, tableCell(name), deleting(name))))
            .onSort(column -> "sort " + column)
            .editable(true),
        button("After", "after"));
  }

  private TableCell<String> deleting(String name) {
    return tableCell("", button("Delete " + name, "delete"));
  }
}
