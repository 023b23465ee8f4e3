package dev.hydraui.examples.sevenguis.circles;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Circles, and every drawing before and after that can be gone back and forth to.
 *
 * @param circles in the order in which they were made
 * @param past what was there before, the last one last
 * @param future what was undone, the next one last
 */
public record Drawing(List<Circle> circles, List<List<Circle>> past, List<List<Circle>> future) {

  static final Drawing EMPTY = new Drawing(List.of(), List.of(), List.of());

  private static final int WIDTH = 40;

  /** A circle more. */
  Drawing add(int x, int y) {
    int id = 1;
    for (Circle circle : circles) {
      id = Math.max(id, circle.id() + 1);
    }
    return then(with(circles, new Circle(id, x, y, WIDTH)));
  }

  /** Shows a circle at another width; nothing to go back to until it {@link #then} stays so. */
  Drawing resized(Circle circle) {
    List<Circle> next = new ArrayList<>(circles);
    next.replaceAll(each -> each.id() == circle.id() ? circle : each);
    return new Drawing(next, past, future);
  }

  /** The step from these circles to those that are shown now can be undone. */
  Drawing since(List<Circle> before) {
    return before.equals(circles) ? this : new Drawing(before, past, future).then(circles);
  }

  private Drawing then(List<Circle> next) {
    return new Drawing(next, with(past, circles), List.of());
  }

  Drawing undone() {
    return past.isEmpty()
        ? this
        : new Drawing(last(past), withoutLast(past), with(future, circles));
  }

  Drawing redone() {
    return future.isEmpty()
        ? this
        : new Drawing(last(future), with(past, circles), withoutLast(future));
  }

  Optional<Circle> find(int id) {
    return circles.stream().filter(circle -> circle.id() == id).findFirst();
  }

  /** The circle whose middle is nearest to a point that is inside of it. */
  Optional<Circle> at(int x, int y) {
    Circle nearest = null;
    for (Circle circle : circles) {
      boolean nearer = nearest == null || circle.isNearer(nearest, x, y);
      if (circle.contains(x, y) && nearer) {
        nearest = circle;
      }
    }
    return Optional.ofNullable(nearest);
  }

  private static <T> T last(List<T> list) {
    return list.get(list.size() - 1);
  }

  private static <T> List<T> with(List<T> list, T more) {
    List<T> longer = new ArrayList<>(list);
    longer.add(more);
    return longer;
  }

  private static <T> List<T> withoutLast(List<T> list) {
    return new ArrayList<>(list.subList(0, list.size() - 1));
  }
}
