package dev.hydraui.javafx.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;

/**
 * Where a window stands and how large it is drawn.
 *
 * @param bounds on the screen, in JavaFX's pixels, when it is not maximized
 * @param maximized whether it fills the screen
 * @param percent how large its letters are, 100 for their own size
 */
public record WindowPlace(Rectangle2D bounds, boolean maximized, int percent) {

  private static final int PARTS = 6;

  /** What of a window has to be on a screen, so that a person can get hold of it. */
  private static final double HANDLE = 48;

  /** Nothing if that is not what {@link #text} has written. */
  public static Optional<WindowPlace> of(String text) {
    String[] parts = text.strip().split(" ");
    if (parts.length != PARTS) {
      return Optional.empty();
    }
    List<Integer> numbers = new ArrayList<>();
    try {
      for (String part : parts) {
        numbers.add(Integer.parseInt(part));
      }
      Rectangle2D bounds =
          new Rectangle2D(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3));
      return Optional.of(
          new WindowPlace(bounds, numbers.get(4) == 1, Zoom.nearest(numbers.get(5))));
    } catch (IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  /** This, as a line of text. */
  public String text() {
    return Math.round(bounds.getMinX())
        + " "
        + Math.round(bounds.getMinY())
        + " "
        + Math.round(bounds.getWidth())
        + " "
        + Math.round(bounds.getHeight())
        + " "
        + (maximized ? 1 : 0)
        + " "
        + percent;
  }

  /**
   * The bounds as they fit the screens that are there now; nothing where none shows enough of its
   * upper edge to take hold of.
   *
   * @param screens what programs may use of each
   */
  public Optional<Rectangle2D> on(List<Rectangle2D> screens) {
    Rectangle2D edge = new Rectangle2D(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), 1);
    return screens.stream()
        .filter(screen -> shared(edge, screen) >= Math.min(HANDLE, bounds.getWidth()))
        .findFirst()
        .map(this::within);
  }

  private static double shared(Rectangle2D edge, Rectangle2D screen) {
    boolean there = edge.getMinY() >= screen.getMinY() && edge.getMaxY() <= screen.getMaxY();
    double from = Math.max(edge.getMinX(), screen.getMinX());
    double to = Math.min(edge.getMaxX(), screen.getMaxX());
    return there ? to - from : 0;
  }

  private Rectangle2D within(Rectangle2D screen) {
    return new Rectangle2D(
        bounds.getMinX(),
        bounds.getMinY(),
        Math.min(bounds.getWidth(), screen.getWidth()),
        Math.min(bounds.getHeight(), screen.getHeight()));
  }
}
