package dev.hydraui.machine;

import dev.hydraui.node.Node;
import java.util.List;

/**
 * A pure user-interface state machine: where it starts, what an event does to its state, and how a
 * state looks.
 *
 * <p>All methods are pure: same arguments, same answer, no work on the side. What must be asked of
 * the platform (data, time, storage, navigation) is returned as an {@link Effect} and answered by
 * an event. A {@link Store} runs a machine and is the only place where anything happens.
 *
 * <p>Machines compose by plain functions: a parent calls its child's {@code update} and {@code
 * view} and maps the results with {@link Step#map} and {@link Node#map}.
 *
 * @param <S> the state: an immutable value, usually a record
 * @param <E> the events: usually a sealed interface of records
 */
public interface Machine<S, E> {

  /** The first state, and the effects to start with. */
  Step<S, E> init();

  /** The state after an event, and the effects it asks for. */
  Step<S, E> update(S state, E event);

  /**
   * How a state looks. Called once per frame and after each gesture at most, and only when the
   * state is a new object.
   */
  Node<E> view(S state);

  /**
   * The streams of events this state wants. Compared with the previous state's by value: what is
   * new is started, what is gone is stopped.
   */
  default List<Subscription<E>> subscriptions(S state) {
    return List.of();
  }
}
