package dev.hydraui.javafx.component;

import dev.hydraui.chart.Plot;
import dev.hydraui.chart.Scale;
import dev.hydraui.chart.Slice;
import dev.hydraui.chart.Tick;
import dev.hydraui.component.Chart;
import dev.hydraui.component.ChartKind;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Line;

/** A chart without its words: drawn anew whenever it has another size. */
final class ChartPicture extends Pane {

  /** In pixels. */
  private static final double HEIGHT = 240;

  private static final double SMALL = 40;
  private static final double BELOW = 24;
  private static final double APART = 8;

  /** More names of categories do not fit; every second, third and so on is shown then. */
  private static final int NAMES = 12;

  private static final double TURN = 360;

  private final ChartPoints points;
  private Chart<?> chart;
  private Plot plot;
  private Locale locale = Locale.ROOT;

  /**
   * @param figure what it stands in
   */
  ChartPicture(Node figure) {
    points = new ChartPoints(this, figure);
    setMinWidth(0);
    widthProperty().addListener((width, before, after) -> points.write(this::draw));
    heightProperty().addListener((height, before, after) -> points.write(this::draw));
  }

  void show(Chart<?> of, Plot its, String language) {
    chart = of;
    plot = its;
    locale = Locale.forLanguageTag(language);
    requestLayout();
    points.write(this::draw);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    return 2 * HEIGHT;
  }

  @Override
  protected double computePrefHeight(double width) {
    return chart != null && chart.kind() == ChartKind.SPARKLINE ? SMALL : HEIGHT;
  }

  private void draw() {
    if (chart == null || plot.isEmpty() || getWidth() <= 0 || getHeight() <= 0) {
      return;
    }
    switch (chart.kind()) {
      case PIE -> pie();
      case SPARKLINE -> marks(0, APART, getWidth() - APART, getHeight() - 2 * APART);
      default -> axes();
    }
  }

  private ChartMarks marks(double x, double y, double width, double height) {
    Pane pane = new Pane();
    pane.relocate(x, y);
    getChildren().add(pane);
    ChartMarks marks = new ChartMarks(pane, points, chart, plot, width, height);
    for (int i = 0; i < plot.series(); i++) {
      marks.draw(i);
    }
    return marks;
  }

  private void axes() {
    double start = 0;
    for (Tick tick : plot.scale().ticks()) {
      start = Math.max(start, 8 * number(tick.value()).length() + APART);
    }
    double height = getHeight() - BELOW - APART;
    double width = getWidth() - start - APART;
    for (Tick tick : plot.scale().ticks()) {
      double y = APART + height - tick.at() * height / Scale.LENGTH;
      Line line = new Line(start, y, start + width, y);
      line.getStyleClass().add("h-chart-line");
      getChildren().add(line);
      label(number(tick.value()), start - APART, y, true);
    }
    marks(start, APART, width, height);
    int every = Math.max(1, (chart.categories().size() + NAMES - 1) / NAMES);
    for (int i = 0; i < chart.categories().size(); i += every) {
      double x = start + plot.across(i) * width / Scale.LENGTH;
      label(chart.categories().get(i), x, getHeight() - BELOW / 2, false);
    }
  }

  /** A text whose end is there, or its middle. */
  private void label(String text, double x, double y, boolean end) {
    Label label = Words.seen("h-chart-label");
    label.setWrapText(false);
    label.setText(text);
    getChildren().add(label);
    label.applyCss();
    double wide = label.prefWidth(-1);
    double high = label.prefHeight(-1);
    double from = Math.max(0, Math.min(getWidth() - wide, x - (end ? wide : wide / 2)));
    label.resizeRelocate(from, y - high / 2, wide, high);
    label.setManaged(false);
  }

  private void pie() {
    double middle = getWidth() / 2;
    double radius = Math.min(getWidth(), getHeight()) / 3;
    for (Slice slice : plot.slices()) {
      double from = 90 - slice.from() * TURN / Scale.LENGTH;
      double length = -slice.length() * TURN / Scale.LENGTH;
      double gap = plot.slices().size() > 1 ? 1 : 0;
      Arc arc = new Arc(middle, getHeight() / 2, radius, radius, from - gap, length + 2 * gap);
      arc.setType(ArcType.OPEN);
      arc.setStrokeWidth(radius / 2);
      arc.getStyleClass().addAll("h-chart-slice", ChartMarks.series(slice.category()));
      getChildren().add(arc);
      points.add(arc, 0, slice.category(), text(slice.category()));
    }
  }

  private String text(int category) {
    return chart.categories().get(category) + ": " + chart.series().get(0).values().get(category);
  }

  /** A round number in little room. */
  private String number(String value) {
    NumberFormat format = NumberFormat.getCompactNumberInstance(locale, NumberFormat.Style.SHORT);
    format.setMaximumFractionDigits(6);
    // Of a BigDecimal the JDK would leave out the fraction: 2K for 1500.
    return format.format(new BigDecimal(value).doubleValue());
  }
}
