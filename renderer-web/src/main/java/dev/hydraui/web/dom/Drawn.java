package dev.hydraui.web.dom;

import dev.hydraui.reconcile.Place;

/**
 * What draws one component: its element and the parts of it that the drawer comes back to.
 *
 * <p>The host's handle is this and not the element itself, because a JavaScript object in a Java
 * collection costs a wrapper each time it is put there.
 */
public class Drawn {

  /** What stands in the parent. */
  public final Element element;

  /**
   * What its children stand in: the element, or a part of it. The drawer may put parts of its own
   * there before them, never behind them.
   */
  public final Element container;

  /** What shows it come, go and move; null where that is not seen. */
  Motion motion;

  /** Whether it is one of a list, which moves as a whole. */
  boolean listed;

  /** The place it was drawn for; null in a copy until something happens there. */
  Place<Drawn> place;

  /** Whether it was copied with everything inside it. */
  boolean copied;

  public Drawn(Element element) {
    this(element, element);
  }

  public Drawn(Element element, Element container) {
    this.element = element;
    this.container = container;
  }

  /** From now on it is seen to go when it alone is taken from the page. */
  protected final void fade() {
    motion = Motion.PAGE;
  }

  /** From now on it is one of a list: it and its siblings are seen to come, to go and to move. */
  protected final void glide() {
    motion = Motion.PAGE;
    listed = true;
  }

  /** The place it was drawn for: its component as of now, and where its events go. */
  public final Place<Drawn> place() {
    return place;
  }

  /** From now on the events of the element are those of the place. */
  void bindTo(Place<Drawn> toPlace) {
    place = toPlace;
    Dom.bind(element, this);
  }

  /** What was drawn at this very element, or null. */
  static Drawn at(Element element) {
    return (Drawn) Dom.bound(element);
  }
}
