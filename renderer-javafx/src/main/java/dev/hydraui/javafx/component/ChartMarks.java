package dev.hydraui.javafx.component;

import dev.hydraui.chart.Bar;
import dev.hydraui.chart.Plot;
import dev.hydraui.chart.Point;
import dev.hydraui.chart.Scale;
import dev.hydraui.component.Chart;
import dev.hydraui.component.ChartKind;
import dev.hydraui.component.Series;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;

/**
 * Draws the values of one series. Series differ by colour, and for those who do not tell colours
 * apart by the shape of their points.
 */
final class ChartMarks {

  /** How many colours there are. */
  static final int COLOURS = 6;

  private static final List<String> SHAPES =
      List.of(
          "M-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0z",
          "M-3.5-3.5h7v7h-7z",
          "M0-5l4.5 8h-9z",
          "M0-5l5 5l-5 5l-5-5z",
          "M0 5l4.5-8h-9z",
          "M-1.5-4.5h3v3h3v3h-3v3h-3v-3h-3v-3h3z");

  private final Pane marks;
  private final ChartPoints points;
  private final Chart<?> chart;
  private final Plot plot;
  private final double width;
  private final double height;

  ChartMarks(
      Pane marks, ChartPoints points, Chart<?> chart, Plot plot, double width, double height) {
    this.marks = marks;
    this.points = points;
    this.chart = chart;
    this.plot = plot;
    this.width = width;
    this.height = height;
  }

  double x(int place) {
    return place * width / Scale.LENGTH;
  }

  double y(int place) {
    return height - place * height / Scale.LENGTH;
  }

  void draw(int series) {
    if (chart.kind() == ChartKind.BAR) {
      for (Bar bar : plot.bars(series)) {
        double high = bar.height() * height / Scale.LENGTH;
        Rectangle drawn = new Rectangle(x(bar.x()), y(bar.y()) - high, x(bar.width()), high);
        add(drawn, "h-chart-bar", series);
        tell(drawn, series, bar.category());
      }
      return;
    }
    for (List<Point> piece : plot.line(series)) {
      line(piece, series);
      boolean small = chart.kind() == ChartKind.SPARKLINE;
      for (Point point : small ? piece.subList(piece.size() - 1, piece.size()) : piece) {
        Node mark = shape(series);
        mark.setTranslateX(x(point.x()));
        mark.setTranslateY(y(point.y()));
        add(mark, "h-chart-point", series);
        if (!small) {
          tell(mark, series, point.category());
        }
      }
    }
  }

  private void line(List<Point> piece, int series) {
    Polyline line = new Polyline();
    Polygon area = new Polygon();
    for (Point point : piece) {
      line.getPoints().addAll(x(point.x()), y(point.y()));
      area.getPoints().addAll(x(point.x()), y(point.y()));
    }
    if (chart.kind() == ChartKind.AREA) {
      double base = y(plot.scale().base());
      area.getPoints().addAll(x(piece.get(piece.size() - 1).x()), base, x(piece.get(0).x()), base);
      add(area, "h-chart-fill", series);
    }
    add(line, "h-chart-path", series);
  }

  private void add(Node mark, String kind, int series) {
    mark.getStyleClass().addAll(kind, series(series));
    marks.getChildren().add(mark);
  }

  private void tell(Node mark, int series, int category) {
    Series its = chart.series().get(series);
    String text =
        its.name() + ", " + chart.categories().get(category) + ": " + its.values().get(category);
    points.add(mark, series, category, text);
  }

  /** The class of a series' colour. */
  static String series(int series) {
    return "h-series-" + (series % COLOURS + 1);
  }

  /** The mark of a series, around the origin. */
  static Node shape(int series) {
    SVGPath shape = new SVGPath();
    shape.setContent(SHAPES.get(series % SHAPES.size()));
    return shape;
  }
}
