package dev.hydraui.javafx.component;

import dev.hydraui.component.Chart;
import dev.hydraui.component.Series;
import dev.hydraui.javafx.scene.Semantics;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A chart's numbers as a table that is heard and not seen. */
final class ChartTable {

  private ChartTable() {}

  static Node of(Chart<?> chart) {
    VBox table = new VBox();
    table.setManaged(false);
    table.setOpacity(0);
    table.setMouseTransparent(true);
    table.setAccessibleText(chart.label());
    Semantics.role("table").tell(table);
    HBox heads = row(table);
    heads.getChildren().add(cell("cell", ""));
    for (Series series : chart.series()) {
      heads.getChildren().add(cell("columnheader", series.name()));
    }
    for (int i = 0; i < chart.categories().size(); i++) {
      HBox row = row(table);
      row.getChildren().add(cell("rowheader", chart.categories().get(i)));
      for (Series series : chart.series()) {
        String value = i < series.values().size() ? series.values().get(i) : "";
        row.getChildren().add(cell("cell", value));
      }
    }
    return table;
  }

  private static HBox row(VBox table) {
    HBox row = new HBox();
    Semantics.role("row").tell(row);
    table.getChildren().add(row);
    return row;
  }

  private static Node cell(String role, String text) {
    HBox cell = new HBox();
    cell.setAccessibleText(text);
    Semantics.role(role).tell(cell);
    return cell;
  }
}
