package dev.hydraui.javafx.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

/** Where a window comes back. */
final class WindowPlaceTest {

  private static final Rectangle2D SCREEN = new Rectangle2D(0, 0, 1920, 1040);
  private static final Rectangle2D OTHER = new Rectangle2D(1920, 0, 2560, 1400);

  private static WindowPlace at(double x, double y, double width, double height) {
    return new WindowPlace(new Rectangle2D(x, y, width, height), false, 100);
  }

  @Test
  void isReadAsItWasWritten() {
    WindowPlace place = new WindowPlace(new Rectangle2D(-7, 20, 800, 600), true, 125);
    assertEquals("-7 20 800 600 1 125", place.text());
    assertEquals(Optional.of(place), WindowPlace.of(place.text()));
  }

  @Test
  void isNothingWhereTheTextIsNone() {
    for (String text :
        List.of("", "1 2 3", "a b c d e f", "1 2 -3 4 0 100", "1 2 3 4 0 9999999999")) {
      assertEquals(Optional.empty(), WindowPlace.of(text), text);
    }
  }

  @Test
  void standsWhereItStoodOnAScreenThatIsThere() {
    assertEquals(
        Optional.of(new Rectangle2D(2000, 10, 800, 600)),
        at(2000, 10, 800, 600).on(List.of(SCREEN, OTHER)));
    assertEquals(
        Optional.of(new Rectangle2D(-700, 10, 800, 600)),
        at(-700, 10, 800, 600).on(List.of(SCREEN)));
  }

  @Test
  void isNowhereWhereNobodyCouldTakeHoldOfIt() {
    assertEquals(Optional.empty(), at(2000, 10, 800, 600).on(List.of(SCREEN)));
    assertEquals(Optional.empty(), at(10, -30, 800, 600).on(List.of(SCREEN)));
    assertEquals(Optional.empty(), at(10, 1040, 800, 600).on(List.of(SCREEN)));
    assertEquals(Optional.empty(), at(-790, 10, 800, 600).on(List.of(SCREEN)));
  }

  @Test
  void isNoLargerThanTheScreen() {
    assertEquals(
        Optional.of(new Rectangle2D(0, 0, 1920, 1040)), at(0, 0, 2500, 1300).on(List.of(SCREEN)));
  }

  @Test
  void isDrawnLargerAndSmallerInSteps() {
    assertEquals(110, Zoom.in(100));
    assertEquals(90, Zoom.out(100));
    assertEquals(200, Zoom.in(200));
    assertEquals(50, Zoom.out(50));
    assertEquals(125, Zoom.nearest(130));
  }
}
