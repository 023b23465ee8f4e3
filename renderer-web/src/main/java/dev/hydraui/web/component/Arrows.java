package dev.hydraui.web.component;

/** Where a key leads in a list of things, from the last to the first and back. */
final class Arrows {

  /** The key leads nowhere. */
  static final int NOWHERE = -1;

  private Arrows() {}

  /** Up, down, Home and End. */
  static int vertical(String key, int from, int size) {
    return switch (key) {
      case "ArrowDown" -> step(from, 1, size);
      case "ArrowUp" -> step(from, -1, size);
      default -> ends(key, size);
    };
  }

  /** Left, right, Home and End, in the direction of reading. */
  static int horizontal(String key, int from, int size, boolean rightToLeft) {
    return switch (key) {
      case "ArrowRight" -> step(from, rightToLeft ? -1 : 1, size);
      case "ArrowLeft" -> step(from, rightToLeft ? 1 : -1, size);
      default -> ends(key, size);
    };
  }

  private static int step(int from, int by, int size) {
    if (size == 0) {
      return NOWHERE;
    }
    if (from < 0) {
      return by > 0 ? 0 : size - 1;
    }
    return (from + by + size) % size;
  }

  private static int ends(String key, int size) {
    if (size == 0) {
      return NOWHERE;
    }
    return key.equals("Home") ? 0 : key.equals("End") ? size - 1 : NOWHERE;
  }
}
