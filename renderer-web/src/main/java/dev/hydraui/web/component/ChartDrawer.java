package dev.hydraui.web.component;

import dev.hydraui.chart.Plot;
import dev.hydraui.component.Chart;
import dev.hydraui.component.ChartKind;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;
import dev.hydraui.web.dom.Element;

/**
 * Draws a chart: a figure with its name, a picture that follows the width it has and whose values
 * can be walked through, and the same numbers as a table that is read out and not seen.
 */
final class ChartDrawer implements Drawer<Chart<?>> {

  private static final class Parts extends Drawn {
    private final Element caption = Markup.element("figcaption", "h-chart-caption");
    private final Element title = Markup.element("span", "h-chart-title");
    private final Element description = Markup.element("span", "h-chart-description");
    private final Element hint = Markup.unseen(Words.spoken().chartKeys());
    private final ChartPoints points = new ChartPoints(element);
    private Element table = Markup.element("table", "");

    Parts() {
      super(Markup.element("figure", ""));
      element.setAttribute("tabindex", "-1");
      hint.setId(Markup.newId());
      hint.setHidden(true);
      caption.appendChild(title);
      caption.appendChild(description);
      element.appendChild(caption);
      element.appendChild(points.picture);
      element.appendChild(hint);
      element.appendChild(table);
    }

    void write(Chart<?> chart) {
      boolean small = chart.kind() == ChartKind.SPARKLINE;
      element.setClassName("h-chart h-kind-" + Markup.word(chart.kind()));
      element.setAttribute("aria-label", chart.label());
      title.setTextContent(chart.label());
      Markup.write(description, chart.description());
      caption.setHidden(small);
      points.write(() -> draw(chart));
      boolean walked = !points.isEmpty();
      Markup.flag(points.picture, "aria-hidden", !walked);
      Markup.attribute(points.picture, "role", walked ? "application" : "");
      Markup.attribute(points.picture, "aria-label", walked ? chart.label() : "");
      Markup.attribute(points.picture, "aria-describedby", walked ? hint.getId() : "");
      table.remove();
      table = ChartTable.of(chart);
      element.appendChild(table);
    }

    private void draw(Chart<?> chart) {
      Plot plot = Plot.of(chart);
      if (plot.isEmpty()) {
        points.picture.appendChild(Markup.text("p", "h-chart-none", Words.spoken().noData()));
      } else if (chart.kind() == ChartKind.PIE) {
        ChartPie.write(points, chart, plot);
      } else {
        ChartAxes.write(points, chart, plot);
      }
    }
  }

  @Override
  public Drawn create(Chart<?> chart) {
    Parts parts = new Parts();
    parts.write(chart);
    return parts;
  }

  @Override
  public void update(Drawn drawn, Chart<?> before, Chart<?> after) {
    ((Parts) drawn).write(after);
  }
}
