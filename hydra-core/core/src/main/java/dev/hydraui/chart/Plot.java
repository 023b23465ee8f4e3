package dev.hydraui.chart;

import dev.hydraui.component.Chart;
import dev.hydraui.component.ChartKind;
import dev.hydraui.component.Series;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the parts of a chart stand, in ten-thousandths of its width and height: whole numbers, so
 * that every renderer draws the same. Values that are no numbers leave gaps.
 */
public final class Plot {

  private static final int STEPS = 5;

  /** How much of a category's width its bars take, in percent. */
  private static final int FILLED = 72;

  private final ChartKind kind;
  private final int categories;
  private final List<List<Double>> values = new ArrayList<>();
  private final Scale scale;
  private final boolean empty;

  private Plot(Chart<?> chart) {
    kind = chart.kind();
    categories = chart.categories().size();
    List<Double> all = new ArrayList<>();
    for (Series series : chart.series()) {
      List<Double> numbers = new ArrayList<>();
      for (int i = 0; i < categories; i++) {
        double number =
            i < series.values().size() ? Numbers.of(series.values().get(i)) : Double.NaN;
        numbers.add(number);
        if (!Double.isNaN(number)) {
          all.add(number);
        }
      }
      values.add(numbers);
    }
    empty = all.isEmpty();
    boolean zero = kind == ChartKind.BAR || kind == ChartKind.AREA;
    scale = Scale.over(all, zero, STEPS);
  }

  public static Plot of(Chart<?> chart) {
    return new Plot(chart);
  }

  /** Whether it has no number to show. */
  public boolean isEmpty() {
    return empty;
  }

  /** The axis of the values. */
  public Scale scale() {
    return scale;
  }

  /** How many series it has. */
  public int series() {
    return values.size();
  }

  /** Where a category stands, from the start: its middle. */
  public int across(int category) {
    if (kind == ChartKind.BAR) {
      return (int) ((2L * category + 1) * Scale.LENGTH / (2L * categories));
    }
    return categories < 2
        ? Scale.LENGTH / 2
        : (int) ((long) category * Scale.LENGTH / (categories - 1));
  }

  /** The pieces of a line, from gap to gap. */
  public List<List<Point>> line(int series) {
    List<List<Point>> pieces = new ArrayList<>();
    List<Point> piece = new ArrayList<>();
    for (int i = 0; i < categories; i++) {
      double number = values.get(series).get(i);
      if (Double.isNaN(number)) {
        piece = new ArrayList<>();
        continue;
      }
      if (piece.isEmpty()) {
        pieces.add(piece);
      }
      piece.add(new Point(i, across(i), scale.at(number)));
    }
    return pieces;
  }

  /** The bars of a series; those of all series stand beside one another in their category. */
  public List<Bar> bars(int series) {
    List<Bar> bars = new ArrayList<>();
    int room = Scale.LENGTH / Math.max(1, categories);
    int width = room * FILLED / 100 / Math.max(1, values.size());
    for (int i = 0; i < categories; i++) {
      double number = values.get(series).get(i);
      if (!Double.isNaN(number)) {
        int x = across(i) - width * values.size() / 2 + width * series;
        int end = scale.at(number);
        int base = scale.base();
        bars.add(new Bar(i, x, width, Math.min(end, base), Math.abs(end - base)));
      }
    }
    return bars;
  }

  /** The slices of the first series; together they are the whole turn. None below 0 is shown. */
  public List<Slice> slices() {
    List<Slice> slices = new ArrayList<>();
    double whole = 0;
    List<Double> numbers = values.isEmpty() ? List.of() : values.get(0);
    for (double number : numbers) {
      whole += number > 0 ? number : 0;
    }
    double sum = 0;
    for (int i = 0; i < numbers.size(); i++) {
      if (numbers.get(i) > 0) {
        int from = (int) Math.round(sum / whole * Scale.LENGTH);
        sum += numbers.get(i);
        slices.add(new Slice(i, from, (int) Math.round(sum / whole * Scale.LENGTH) - from));
      }
    }
    return slices;
  }
}
