package dev.hydraui.web.component;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class ScrollScaleTest {

  private static final double ROOM = 600;
  private static final double LENGTH = 44_000_000;

  private final ScrollScale scale = new ScrollScale();

  @Test
  void aListThatBrowsersCanScrollIsWhatTheyScroll() {
    scale.resize(4_400_000, ROOM);
    assertEquals(4_400_000, scale.extent());
    assertEquals(4_000_000, scale.scrolled(4_000_000));
    assertEquals(0, scale.offset());
  }

  @Test
  void leapsGoToTheSamePartOfTheList() {
    scale.resize(LENGTH, ROOM);
    double half = (scale.extent() - ROOM) / 2;
    assertEquals(half, scale.scrolled(half));
    assertEquals((LENGTH - ROOM) / 2, half + scale.offset(), LENGTH / 100);
  }

  @Test
  void leapsReachBothEnds() {
    scale.resize(LENGTH, ROOM);
    double end = scale.extent() - ROOM;
    assertEquals(LENGTH - ROOM, scale.scrolled(end) + scale.offset());
    assertEquals(0, scale.scrolled(0) + scale.offset());
  }

  @Test
  void smallStepsMoveTheListByWhatTheyAre() {
    scale.resize(LENGTH, ROOM);
    double bar = scale.scrolled(3_000_000);
    double place = bar + scale.offset();
    for (int i = 0; i < 5000; i++) {
      bar = scale.scrolled(bar + 100);
      place += 100;
      assertEquals(place, bar + scale.offset(), 1e-6);
      assertTrue(bar >= 0 && bar <= scale.extent() - ROOM);
    }
  }

  @Test
  void smallStepsReachBothEnds() {
    scale.resize(LENGTH, ROOM);
    double bar = scale.go(LENGTH - ROOM - 1000);
    for (int i = 0; i < 20; i++) {
      bar = scale.scrolled(Math.min(bar + 100, scale.extent() - ROOM));
    }
    assertEquals(LENGTH - ROOM, bar + scale.offset());
    bar = scale.go(1000);
    for (int i = 0; i < 20; i++) {
      bar = scale.scrolled(Math.max(bar - 100, 0));
    }
    assertEquals(0, bar + scale.offset());
  }

  @Test
  void aListOfTheMostRowsThereCanBeHasEveryPlaceInReach() {
    double length = Integer.MAX_VALUE * 44.0;
    scale.resize(length, ROOM);
    for (double part : new double[] {0, 0.001, 0.3, 0.5, 0.999, 1}) {
      double place = part * (length - ROOM);
      double bar = scale.go(place);
      assertEquals(place, bar + scale.offset(), 1e-3);
      assertTrue(bar >= 0 && bar <= scale.extent() - ROOM);
    }
  }

  @Test
  void aListThatBecomesShorterIsStillThere() {
    scale.resize(LENGTH, ROOM);
    scale.go(LENGTH - ROOM);
    scale.resize(1000, ROOM);
    assertEquals(0, scale.offset());
    assertEquals(400, scale.go(LENGTH));
  }
}
