package dev.hydraui.web.component;

import dev.hydraui.component.Chart;
import dev.hydraui.component.Series;
import dev.hydraui.web.dom.Element;

/** A chart's numbers as a table, for those who do not see its picture. */
final class ChartTable {

  private ChartTable() {}

  static Element of(Chart<?> chart) {
    Element table = Markup.element("table", "h-unseen");
    table.setAttribute("aria-label", chart.label());
    Element body = Markup.element("tbody", "");
    table.appendChild(body);
    Element heads = Markup.element("tr", "");
    heads.appendChild(Markup.element("td", ""));
    for (Series series : chart.series()) {
      heads.appendChild(head("col", series.name()));
    }
    body.appendChild(heads);
    for (int i = 0; i < chart.categories().size(); i++) {
      Element row = Markup.element("tr", "");
      row.appendChild(head("row", chart.categories().get(i)));
      for (Series series : chart.series()) {
        row.appendChild(
            Markup.text("td", "", i < series.values().size() ? series.values().get(i) : ""));
      }
      body.appendChild(row);
    }
    return table;
  }

  private static Element head(String scope, String text) {
    Element head = Markup.text("th", "", text);
    head.setAttribute("scope", scope);
    return head;
  }
}
