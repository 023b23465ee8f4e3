package dev.hydraui.devtools.panel;

/**
 * How a panel is looked at.
 *
 * @param open whether more than its button is shown
 * @param dock where it stands
 * @param percent how much of its width the moments have
 * @param part what is shown beside the moments
 * @param listed how many moments are listed at most
 * @param render the number of the drawing that is shown; {@link #LATEST} for the last
 * @param pace how long each moment is shown when they are played, in milliseconds
 */
public record Look(
    boolean open, Dock dock, int percent, Part part, int listed, int render, int pace) {

  /** The last drawing, whichever it is. */
  public static final int LATEST = -1;

  /** What can be shown beside the moments. */
  public enum Part {
    MOMENT,
    DRAWING,
    FAILURES,
    LOG
  }

  static final int PAGE = 100;

  static final Look FIRST = new Look(false, Dock.BOTTOM, 35, Part.MOMENT, PAGE, LATEST, 500);

  Look open(boolean now) {
    return new Look(now, dock, percent, part, listed, render, pace);
  }

  Look dock(Dock now) {
    return new Look(open, now, percent, part, listed, render, pace);
  }

  Look percent(int now) {
    return new Look(open, dock, now, part, listed, render, pace);
  }

  Look part(Part now) {
    return new Look(open, dock, percent, now, listed, render, pace);
  }

  Look listed(int now) {
    return new Look(open, dock, percent, part, now, render, pace);
  }

  Look render(int now) {
    return new Look(open, dock, percent, part, listed, now, pace);
  }

  Look pace(int now) {
    return new Look(open, dock, percent, part, listed, render, now);
  }
}
