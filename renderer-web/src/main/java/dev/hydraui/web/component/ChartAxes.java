package dev.hydraui.web.component;

import dev.hydraui.chart.Plot;
import dev.hydraui.chart.Scale;
import dev.hydraui.chart.Tick;
import dev.hydraui.component.Chart;
import dev.hydraui.component.ChartKind;
import dev.hydraui.component.Series;
import dev.hydraui.web.dom.Element;
import org.teavm.jso.JSBody;

/** Draws what has axes: the round numbers at the start, the categories below, the marks between. */
final class ChartAxes {

  /** More names of categories do not fit; every second, third and so on is shown then. */
  private static final int NAMES = 12;

  private ChartAxes() {}

  static void write(ChartPoints points, Chart<?> chart, Plot plot) {
    Element picture = points.picture;
    Element marks = Svg.element("svg", "h-chart-marks");
    marks.setAttribute("role", "none");
    if (chart.kind() != ChartKind.SPARKLINE) {
      picture.appendChild(ticks(plot, marks));
    }
    for (int i = 0; i < plot.series(); i++) {
      ChartMarks.write(marks, points, chart, plot, i);
    }
    picture.appendChild(marks);
    if (chart.kind() != ChartKind.SPARKLINE) {
      picture.appendChild(categories(chart, plot));
      if (chart.series().size() > 1) {
        picture.appendChild(legend(chart));
      }
    }
  }

  /** The numbers of the axis, and in the picture a line for each. */
  private static Element ticks(Plot plot, Element marks) {
    Element axis = unspoken("h-chart-ticks");
    for (Tick tick : plot.scale().ticks()) {
      Element label = Markup.text("span", "h-chart-tick", compact(tick.value()));
      Browser.setProperty(label, "--h-at", Svg.percent(tick.at()));
      axis.appendChild(label);
      String from = tick.at() == plot.scale().base() ? "h-chart-line h-chart-base" : "h-chart-line";
      Element line = Svg.element("line", from);
      line.setAttribute("x1", "0");
      line.setAttribute("x2", "100%");
      line.setAttribute("y1", Svg.percent(Scale.LENGTH - tick.at()));
      line.setAttribute("y2", Svg.percent(Scale.LENGTH - tick.at()));
      marks.appendChild(line);
    }
    return axis;
  }

  private static Element categories(Chart<?> chart, Plot plot) {
    Element axis = unspoken("h-chart-categories");
    int every = (chart.categories().size() + NAMES - 1) / NAMES;
    for (int i = 0; i < chart.categories().size(); i += Math.max(1, every)) {
      Element label = Markup.text("span", "h-chart-category", chart.categories().get(i));
      Browser.setProperty(label, "--h-at", Svg.percent(plot.across(i)));
      axis.appendChild(label);
    }
    return axis;
  }

  private static Element legend(Chart<?> chart) {
    Element legend = unspoken("h-chart-legend");
    for (int i = 0; i < chart.series().size(); i++) {
      Series series = chart.series().get(i);
      Element entry = Markup.element("span", "h-chart-entry");
      entry.appendChild(ChartMarks.sample(chart.kind(), i));
      entry.appendChild(Markup.text("span", "", series.name()));
      legend.appendChild(entry);
    }
    return legend;
  }

  /** What stands in the table too. */
  static Element unspoken(String className) {
    Element element = Markup.element("div", className);
    element.setAttribute("aria-hidden", "true");
    return element;
  }

  /** A round number as the page's language writes it in little room. */
  @JSBody(
      params = "number",
      script =
          """
          return new Intl.NumberFormat(document.documentElement.lang || undefined,
            {notation: 'compact', maximumFractionDigits: 6}).format(number);
          """)
  private static String compact(String number) {
    return number;
  }
}
