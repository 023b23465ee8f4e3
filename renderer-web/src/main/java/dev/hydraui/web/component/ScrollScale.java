package dev.hydraui.web.component;

/**
 * How far down a list one is, where browsers cannot scroll as far as it is long.
 *
 * <p>Up to {@link #LIMIT} what the browser scrolls is the list. A longer one is shown through a
 * shorter bar: small steps move it by what they are, so that wheel and keys feel as ever, and a
 * leap, as of who pulls the bar, goes to the same part of the list. The list is cut in stretches
 * for this; where one goes from one to the next, the bar is moved a little, and the list stays
 * where it is.
 *
 * <p>All lengths are CSS pixels.
 */
final class ScrollScale {

  /** Every browser can scroll as far, at any density of pixels. */
  static final double LIMIT = 8_000_000;

  private static final double STRETCH = LIMIT / 100;

  private double length;
  private double room;
  private double offset;
  private double before;

  /** The list has this length now, of which so much can be seen at a time. */
  void resize(double newLength, double newRoom) {
    length = newLength;
    room = newRoom;
    offset = Math.min(offset, length - extent());
  }

  /** What the browser is to scroll. */
  double extent() {
    return Math.min(length, LIMIT);
  }

  /** What to add to a place of the bar to have one of the list. */
  double offset() {
    return offset;
  }

  /**
   * The bar was moved.
   *
   * @param to where it stands now
   * @return where it has to stand instead
   */
  double scrolled(double to) {
    double distance = Math.abs(to - before);
    before = to;
    if (length <= LIMIT) {
      return to;
    }
    if (distance < room) {
      return go(to + offset);
    }
    double part = to / (extent() - room);
    offset = stretchOffset(part * (length - room));
    return to;
  }

  /**
   * Goes to a place of the list.
   *
   * @return where the bar has to stand for it
   */
  double go(double place) {
    double within = Math.max(0, Math.min(place, length - room));
    offset = stretchOffset(within);
    before = within - offset;
    return before;
  }

  /** The offset of the stretch that a place of the list is in: 0 in the first, all in the last. */
  private double stretchOffset(double place) {
    if (length <= LIMIT) {
      return 0;
    }
    double last = Math.floor(length / STRETCH) - 1;
    double stretch = Math.min(Math.floor(place / STRETCH), last);
    return Math.round(stretch * ((length - extent()) / last));
  }
}
