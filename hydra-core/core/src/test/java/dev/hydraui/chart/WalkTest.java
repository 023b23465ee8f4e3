package dev.hydraui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class WalkTest {

  /** Two series; the second has no value in the category between. */
  private final Walk two = walk(new int[][] {{0, 0}, {0, 1}, {0, 2}, {1, 0}, {1, 2}});

  private static Walk walk(int[][] stops) {
    Walk walk = new Walk();
    for (int[] stop : stops) {
      walk.add(stop[0], stop[1]);
    }
    return walk;
  }

  @Test
  void staysInASeriesAlongIt() {
    assertEquals(1, two.along(0, 1));
    assertEquals(2, two.along(2, 1));
    assertEquals(3, two.along(3, -1));
    assertEquals(0, two.along(0, -1));
    assertEquals(3, two.first(4));
    assertEquals(2, two.last(0));
  }

  @Test
  void goesToWhatIsNearestInAnotherSeries() {
    assertEquals(4, two.across(2, 1));
    assertEquals(3, two.across(1, 1));
    assertEquals(2, two.across(4, -1));
    assertEquals(4, two.across(4, 1));
    assertEquals(0, two.across(0, -1));
  }

  @Test
  void goesAlongTheOnlySeriesEitherWay() {
    Walk one = walk(new int[][] {{0, 0}, {0, 1}});
    assertEquals(1, one.across(0, 1));
    assertEquals(0, one.across(1, -1));
    assertEquals(1, one.across(1, 1));
  }

  @Test
  void beginsAtTheFirstWhereASeriesHasGone() {
    assertEquals(0, two.nearest(7, 2));
  }
}
