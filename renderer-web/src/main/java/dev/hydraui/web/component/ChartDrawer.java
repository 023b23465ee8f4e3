package dev.hydraui.web.component;

import dev.hydraui.chart.Plot;
import dev.hydraui.component.Chart;
import dev.hydraui.component.ChartKind;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;
import dev.hydraui.web.dom.Element;

/**
 * Draws a chart: a figure with its name, a picture that follows the width it has, and the same
 * numbers as a table that is read out and not seen.
 */
final class ChartDrawer implements Drawer<Chart<?>> {

  @Override
  public Drawn create(Chart<?> chart) {
    Drawn drawn = new Drawn(Markup.element("figure", ""));
    write(drawn.element, chart);
    return drawn;
  }

  @Override
  public void update(Drawn drawn, Chart<?> before, Chart<?> after) {
    drawn.element.setTextContent("");
    write(drawn.element, after);
  }

  private static void write(Element figure, Chart<?> chart) {
    figure.setClassName("h-chart h-kind-" + Markup.word(chart.kind()));
    figure.setAttribute("aria-label", chart.label());
    boolean small = chart.kind() == ChartKind.SPARKLINE;
    if (!small) {
      Element caption = Markup.element("figcaption", "h-chart-caption");
      caption.appendChild(Markup.text("span", "h-chart-title", chart.label()));
      if (!chart.description().isEmpty()) {
        caption.appendChild(Markup.text("span", "h-chart-description", chart.description()));
      }
      figure.appendChild(caption);
    }
    Element picture = Markup.element("div", "h-chart-picture");
    picture.setAttribute("aria-hidden", "true");
    Plot plot = Plot.of(chart);
    if (plot.isEmpty()) {
      picture.appendChild(Markup.text("p", "h-chart-none", Words.spoken().noData()));
    } else if (chart.kind() == ChartKind.PIE) {
      ChartPie.write(picture, chart, plot);
    } else {
      ChartAxes.write(picture, chart, plot);
    }
    figure.appendChild(picture);
    figure.appendChild(ChartTable.of(chart));
  }
}
