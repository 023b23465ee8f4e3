package dev.hydraui.web.component;

import dev.hydraui.chart.Plot;
import dev.hydraui.chart.Scale;
import dev.hydraui.chart.Slice;
import dev.hydraui.component.Chart;
import dev.hydraui.web.dom.Element;

/** Draws a pie: a ring of numbered arcs, and beside it what each is, with its value. */
final class ChartPie {

  private static final int RADIUS = 37;

  /** What is left free between two slices, in ten-thousandths of the turn. */
  private static final int APART = 60;

  /** A slice has room for its number from this part of the turn on. */
  private static final int NUMBERED = 500;

  private ChartPie() {}

  static void write(ChartPoints points, Chart<?> chart, Plot plot) {
    Element ring = Svg.element("svg", "h-chart-ring");
    ring.setAttribute("viewBox", "-50 -50 100 100");
    ring.setAttribute("role", "none");
    Element legend = ChartAxes.unspoken("h-chart-legend");
    int number = 0;
    for (Slice slice : plot.slices()) {
      number++;
      String colour = " h-series-" + (slice.category() % ChartMarks.COLOURS + 1);
      Element arc = arc(slice, colour, plot.slices().size() > 1);
      ring.appendChild(arc);
      points.add(arc, 0, slice.category(), text(chart, slice.category()));
      if (slice.length() >= NUMBERED) {
        ring.appendChild(number(slice, number));
      }
      legend.appendChild(entry(chart, slice, colour, number));
    }
    points.picture.appendChild(ring);
    points.picture.appendChild(legend);
  }

  private static String text(Chart<?> chart, int category) {
    return chart.categories().get(category) + ": " + chart.series().get(0).values().get(category);
  }

  private static Element arc(Slice slice, String colour, boolean apart) {
    Element arc = Svg.element("circle", "h-chart-slice h-series" + colour);
    int length = Math.max(1, slice.length() - (apart ? APART : 0));
    arc.setAttribute("r", "" + RADIUS);
    arc.setAttribute("pathLength", "" + Scale.LENGTH);
    arc.setAttribute("stroke-dasharray", length + " " + (Scale.LENGTH - length));
    arc.setAttribute("stroke-dashoffset", "" + -slice.from());
    return arc;
  }

  private static Element number(Slice slice, int number) {
    Element text = Svg.element("text", "h-chart-number");
    int degrees = (slice.from() + slice.length() / 2) * 360 / Scale.LENGTH;
    text.setAttribute(
        "transform",
        "rotate(" + degrees + ") translate(0 " + -RADIUS + ") rotate(" + -degrees + ")");
    text.setAttribute("aria-hidden", "true");
    text.setTextContent("" + number);
    return text;
  }

  private static Element entry(Chart<?> chart, Slice slice, String colour, int number) {
    Element entry = Markup.element("span", "h-chart-entry");
    entry.appendChild(Markup.text("span", "h-chart-key h-series" + colour, "" + number));
    entry.appendChild(Markup.text("span", "", chart.categories().get(slice.category())));
    String value = chart.series().get(0).values().get(slice.category());
    entry.appendChild(Markup.text("span", "h-chart-value", value));
    return entry;
  }
}
