package dev.hydraui.javafx.component;

import dev.hydraui.chart.Plot;
import dev.hydraui.chart.Slice;
import dev.hydraui.component.Chart;
import dev.hydraui.component.ChartKind;
import dev.hydraui.javafx.scene.Drawn;
import dev.hydraui.javafx.scene.Semantics;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/** Numbers as a picture, and as a table for those who cannot see it. */
final class DrawnChart extends Drawn<Chart<?>, VBox> {

  private final Label title = Words.seen("h-chart-title");
  private final Label description = Words.seen("h-chart-description");
  private final Label none = Words.seen("h-chart-none");
  private final ChartPicture picture = new ChartPicture(node());
  private final Lines legend = new Lines();
  private Node table = new Pane();

  DrawnChart() {
    super(new VBox());
    VBox caption = new VBox(title, description);
    legend.getStyleClass().add("h-row");
    node().getStyleClass().add("h-chart");
    node().getChildren().addAll(caption, none, picture, legend, table);
    Semantics.role("figure").tell(node());
  }

  @Override
  protected void show(Chart<?> chart) {
    Plot plot = Plot.of(chart);
    boolean small = chart.kind() == ChartKind.SPARKLINE;
    node().setAccessibleText(chart.label());
    Words.write(title, small ? "" : chart.label());
    Words.write(description, small ? "" : chart.description());
    Words.write(none, plot.isEmpty() ? surface().words().noData() : "");
    Words.there(picture, !plot.isEmpty());
    picture.show(chart, plot, surface().words().language());
    writeLegend(chart, plot);
    Node next = ChartTable.of(chart);
    node().getChildren().set(node().getChildren().indexOf(table), next);
    table = next;
  }

  private void writeLegend(Chart<?> chart, Plot plot) {
    legend.getChildren().clear();
    if (chart.kind() == ChartKind.PIE) {
      for (Slice slice : plot.slices()) {
        String value = chart.series().get(0).values().get(slice.category());
        String name = chart.categories().get(slice.category());
        legend.getChildren().add(entry(slice.category(), name + "  " + value));
      }
    } else if (chart.kind() != ChartKind.SPARKLINE && chart.series().size() > 1) {
      for (int i = 0; i < chart.series().size(); i++) {
        legend.getChildren().add(entry(i, chart.series().get(i).name()));
      }
    }
    Words.there(legend, !legend.getChildren().isEmpty());
  }

  private static Node entry(int series, String name) {
    Node sample = ChartMarks.shape(series);
    sample.getStyleClass().addAll("h-chart-point", ChartMarks.series(series));
    Label label = Words.seen("h-chart-label");
    label.setText(name);
    HBox entry = new HBox(sample, label);
    entry.getStyleClass().add("h-chart-entry");
    return entry;
  }
}
