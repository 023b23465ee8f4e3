package dev.hydraui.reconcile;

/** A view without an end, which is refused while it can be told. */
final class Endless {

  /** Far deeper than anyone could follow, and far from what a browser's stack takes. */
  static final int DEPTH = 500;

  private static final int SHOWN = 200;

  private Endless() {}

  /** What to say of a view that is deeper than that, here. */
  static IllegalArgumentException at(Place<?> place) {
    for (Place<?> around = place.parent; around.parent != null; around = around.parent) {
      if (around.node == place.node) {
        int above = around.around().map(drawn -> drawn.path().length() + " > ".length()).orElse(0);
        return new IllegalArgumentException(
            "A node contains itself: " + begin(place.path().substring(above)));
      }
    }
    return new IllegalArgumentException(
        "The view is more than "
            + DEPTH
            + " nodes deep; does a part make itself? "
            + begin(place.path()));
  }

  private static String begin(String path) {
    return path.length() <= SHOWN ? path : path.substring(0, SHOWN) + "…";
  }
}
