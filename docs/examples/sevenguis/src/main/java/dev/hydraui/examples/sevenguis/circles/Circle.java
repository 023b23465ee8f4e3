package dev.hydraui.examples.sevenguis.circles;

/** A circle: its number, its middle and how wide it is, in the units of the picture. */
public record Circle(int id, int x, int y, int diameter) {

  Circle diameter(int next) {
    return new Circle(id, x, y, next);
  }

  /** The square of the distance of its middle, so that nothing needs a root. */
  private int distance(int atX, int atY) {
    return (x - atX) * (x - atX) + (y - atY) * (y - atY);
  }

  boolean contains(int atX, int atY) {
    return 4 * distance(atX, atY) < diameter * diameter;
  }

  boolean isNearer(Circle other, int atX, int atY) {
    return distance(atX, atY) < other.distance(atX, atY);
  }
}
