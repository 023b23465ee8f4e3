package dev.hydraui.web.dom;

import dev.hydraui.node.Component;
import dev.hydraui.reconcile.Place;
import java.util.List;

/**
 * Draws one kind of component.
 *
 * <p>A drawer keeps nothing: what it needs to come back to is in its own subclass of {@link Drawn},
 * and events are looked up in the current component when they happen.
 *
 * @param <C> the component
 */
public interface Drawer<C extends Component<?>> {

  /** Makes what draws the component, without its children. */
  Drawn create(C component);

  /** Changes what differs between the two. */
  void update(Drawn drawn, C before, C after);

  /** The kinds of browser events that it wants to be told of beside {@link Events#USUAL}. */
  default List<String> listensTo(C component) {
    return List.of();
  }

  /**
   * Turns what happened inside its element into an event, by {@link Place#send}.
   *
   * @return whether it did; what it leaves goes to the component around it
   */
  default boolean take(DomEvent event, C component, Drawn drawn, Place<Drawn> place) {
    return false;
  }

  /**
   * Brings back what the state says after the person has changed the element: a field whose machine
   * did not take the change shows its old value again.
   */
  default void settle(C component, Drawn drawn) {}

  /**
   * Whether what draws this component may be copied instead of made. Its children must then be the
   * element children of its container, each one element, and nothing else may stand there.
   */
  default boolean canCopy(C component) {
    return false;
  }

  /** Whether {@link #shown} and {@link #gone} are to be called. */
  default boolean wantsShown(C component) {
    return false;
  }

  /** It stands in the page now, with its children; called once, after the render that made it. */
  default void shown(C component, Drawn drawn) {}

  /**
   * It has been taken from the page, alone or with what it stood in, or was made and never came
   * there, because what it was made with failed; called once.
   */
  default void gone(C component, Drawn drawn) {}
}
