package dev.hydraui.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * The way of the arrow keys through the values of a chart: along a series, and to the same category
 * of another. A value is named by its place in the order in which they were added, series by
 * series.
 */
public final class Walk {

  private static final int NONE = -1;

  private final List<Stop> stops = new ArrayList<>();

  private record Stop(int series, int category) {}

  /** Adds a value behind the others. */
  public void add(int series, int category) {
    stops.add(new Stop(series, category));
  }

  /** The series that a value belongs to. */
  public int series(int at) {
    return stops.get(at).series;
  }

  /** The category that a value belongs to. */
  public int category(int at) {
    return stops.get(at).category;
  }

  /**
   * The value of a series that is nearest to a category; the first where there is no such series.
   */
  public int nearest(int series, int category) {
    int found = NONE;
    for (int i = 0; i < stops.size(); i++) {
      Stop stop = stops.get(i);
      boolean nearer =
          found == NONE
              || Math.abs(stop.category - category)
                  < Math.abs(stops.get(found).category - category);
      if (stop.series == series && nearer) {
        found = i;
      }
    }
    return Math.max(found, 0);
  }

  /** The value before or behind in the series; the same at its ends. */
  public int along(int at, int by) {
    int to = at + by;
    boolean inside = to >= 0 && to < stops.size();
    return inside && series(to) == series(at) ? to : at;
  }

  /** The value of the series before or behind; of one series alone, as along it. */
  public int across(int at, int by) {
    int other = at;
    while (other >= 0 && other < stops.size() && series(other) == series(at)) {
      other += by;
    }
    if (other >= 0 && other < stops.size()) {
      return nearest(series(other), category(at));
    }
    return series(0) == series(stops.size() - 1) ? along(at, by) : at;
  }

  /** The first value of the series. */
  public int first(int at) {
    return nearest(series(at), 0);
  }

  /** The last value of the series. */
  public int last(int at) {
    return nearest(series(at), Integer.MAX_VALUE);
  }
}
