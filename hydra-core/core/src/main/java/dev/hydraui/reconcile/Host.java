package dev.hydraui.reconcile;

import dev.hydraui.node.Component;
import java.util.List;

/**
 * A renderer's (or the wire's) answer to the changes that a {@link Reconciler} finds.
 *
 * <p>All calls come from one thread, between two {@link #finished} calls, from the inside out: a
 * component's children are inserted before it is inserted itself.
 *
 * <p>A render that throws ends without {@link #finished}; the next one takes everything away first.
 * {@link #remove} is called for the outermost only: what is inside it, listeners and pop-ups
 * included, goes with it, and so does what was created and never inserted. {@link #update} is not
 * called where only events or children differ. Views of items, of {@code lazy} and {@code guarded}
 * parts, and keys are asked for on the thread that draws.
 *
 * <p>A host never compares trees and never keeps nodes: {@link Place#component} is always the
 * current one, and {@link Place#send} knows where an event goes.
 *
 * @param <H> what the host draws a component with: a DOM element, a JavaFX node, a number
 */
public interface Host<H> {

  /** Makes what draws the place's component, without its children. */
  H create(Place<H> place);

  /** Changes what differs between the two, properties only; called when at least one differs. */
  void update(H handle, Component<?> before, Component<?> after);

  /** Marks what was just created, or created before, with the name that tests find it by. */
  default void identify(H handle, String testId) {}

  /** Puts a new child before another one, or last when {@code before} is null. */
  void insert(H parent, H child, H before);

  /** Moves a child of the same parent before another one, or last when {@code before} is null. */
  void move(H parent, H child, H before);

  /** Takes a child away for good. */
  void remove(H parent, H child);

  /** Takes all children away for good. */
  default void clear(H parent, List<H> children) {
    for (H child : children) {
      remove(parent, child);
    }
  }

  /**
   * Whether what draws this component can be copied, with everything inside it. Hosts that copy
   * answer {@link #copy} and {@link #child} too.
   */
  default boolean canCopy(Component<?> component) {
    return false;
  }

  /** A copy of a place's handle with everything inside it, bound to another place. */
  default H copy(Place<H> original, Place<H> place) {
    throw new IllegalStateException("This host makes no copies");
  }

  /** What draws the child at an index, in a copy that has not been changed since. */
  default H child(H parent, int index) {
    throw new IllegalStateException("This host makes no copies");
  }

  /**
   * What is drawn at a place does not become what the view has there now: the one goes, the other
   * comes. Told between the making of the new and its insertion.
   */
  default void replaced(Place<H> before, Place<H> after) {}

  /**
   * A guarded part of the view could not be drawn, and its fallback is. What was created for it and
   * has not been inserted never will be.
   *
   * @param path the components around the part, as {@link Place#path} says it
   */
  default void failed(Throwable failure, String path) {}

  /** All changes of one render have been made. */
  default void finished() {}
}
