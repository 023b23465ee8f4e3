package dev.hydraui.node;

/**
 * What is derived from a component's record when it is compiled.
 *
 * @param <C> the component
 */
public interface ComponentType<C extends Component<?>> {

  /** Its name in documents and in the catalogue: the record's, as {@code textField}. */
  String name();

  /**
   * Whether two of them look the same: every property is equal, events and children left aside. A
   * renderer has nothing to do then, since it looks up events in the current node when they happen.
   */
  boolean same(C before, C after);
}
