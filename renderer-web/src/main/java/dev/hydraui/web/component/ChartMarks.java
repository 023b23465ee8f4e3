package dev.hydraui.web.component;

import dev.hydraui.chart.Bar;
import dev.hydraui.chart.Plot;
import dev.hydraui.chart.Point;
import dev.hydraui.chart.Scale;
import dev.hydraui.component.Chart;
import dev.hydraui.component.ChartKind;
import dev.hydraui.component.Series;
import dev.hydraui.web.dom.Element;
import java.util.List;

/**
 * Draws the values of one series. Series differ by colour, and for those who do not tell colours
 * apart by the shape of their points, the dashes of their lines, or the outline of their bars.
 */
final class ChartMarks {

  /** How many colours there are. */
  static final int COLOURS = 6;

  private static final String[] SHAPES = {
    "M-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0z",
    "M-3.5-3.5h7v7h-7z",
    "M0-5l4.5 8h-9z",
    "M0-5l5 5l-5 5l-5-5z",
    "M0 5l4.5-8h-9z",
    "M-1.5-4.5h3v3h3v3h-3v3h-3v-3h-3v-3h3z",
  };

  private ChartMarks() {}

  static void write(Element marks, ChartPoints points, Chart<?> chart, Plot plot, int series) {
    Element group = Svg.element("g", "h-series h-series-" + (series % COLOURS + 1));
    if (chart.kind() == ChartKind.BAR) {
      for (Bar bar : plot.bars(series)) {
        Element mark = bar(bar);
        group.appendChild(mark);
        points.add(mark, series, bar.category(), text(chart, series, bar.category()));
      }
    } else {
      for (List<Point> piece : plot.line(series)) {
        group.appendChild(line(piece, chart.kind(), plot.scale().base()));
        for (Point point : shown(piece, chart.kind())) {
          Element mark = mark(point, series);
          group.appendChild(mark);
          if (chart.kind() != ChartKind.SPARKLINE) {
            points.add(mark, series, point.category(), text(chart, series, point.category()));
          }
        }
      }
    }
    marks.appendChild(group);
  }

  /** What stands for a series in the legend. */
  static Element sample(ChartKind kind, int series) {
    Element sample =
        Svg.element("svg", "h-chart-sample h-series h-series-" + (series % COLOURS + 1));
    sample.setAttribute("viewBox", "-10 -7 20 14");
    if (kind == ChartKind.BAR) {
      sample.appendChild(path("h-chart-bar", "M-6-6h12v12h-12z"));
    } else {
      sample.appendChild(path("h-chart-path", "M-10 0h20"));
      sample.appendChild(path("h-chart-point", SHAPES[series % SHAPES.length]));
    }
    return sample;
  }

  private static Element path(String className, String d) {
    Element path = Svg.element("path", className);
    path.setAttribute("d", d);
    return path;
  }

  private static String text(Chart<?> chart, int series, int category) {
    Series its = chart.series().get(series);
    return its.name() + ", " + chart.categories().get(category) + ": " + its.values().get(category);
  }

  private static Element bar(Bar bar) {
    Element rect = Svg.element("rect", "h-chart-bar");
    rect.setAttribute("x", Svg.percent(bar.x()));
    rect.setAttribute("width", Svg.percent(bar.width()));
    rect.setAttribute("y", Svg.percent(Scale.LENGTH - bar.y() - bar.height()));
    rect.setAttribute("height", Svg.percent(bar.height()));
    return rect;
  }

  /** A line is drawn in ten-thousandths and stretched; its stroke is not. */
  private static Element line(List<Point> piece, ChartKind kind, int base) {
    Element stretched = Svg.element("svg", "");
    stretched.setAttribute("role", "none");
    stretched.setAttribute("viewBox", "0 0 10000 10000");
    stretched.setAttribute("preserveAspectRatio", "none");
    StringBuilder path = new StringBuilder();
    for (Point point : piece) {
      path.append(path.length() == 0 ? 'M' : 'L').append(place(point.x(), point.y()));
    }
    if (kind == ChartKind.AREA) {
      int last = piece.get(piece.size() - 1).x();
      String down = "L" + place(last, base) + "L" + place(piece.get(0).x(), base) + "z";
      stretched.appendChild(path("h-chart-fill", path + down));
    }
    stretched.appendChild(path("h-chart-path", "" + path));
    return stretched;
  }

  private static String place(int x, int y) {
    return x + " " + (Scale.LENGTH - y) + " ";
  }

  /** The points that are marked: all, or of a small line the last. */
  private static List<Point> shown(List<Point> piece, ChartKind kind) {
    return kind == ChartKind.SPARKLINE ? piece.subList(piece.size() - 1, piece.size()) : piece;
  }

  /** A mark is not stretched: it stands at a place of its own. */
  private static Element mark(Point point, int series) {
    Element place = Svg.element("svg", "h-chart-place");
    place.setAttribute("x", Svg.percent(point.x()));
    place.setAttribute("y", Svg.percent(Scale.LENGTH - point.y()));
    place.appendChild(path("h-chart-reach", "M-12-12h24v24h-24z"));
    place.appendChild(path("h-chart-point", SHAPES[series % SHAPES.length]));
    return place;
  }
}
