package dev.hydraui.node;

/**
 * What a kind of component is called, and when two of them look the same; derived from the record
 * when it is compiled.
 *
 * <p>A component whose type is a {@link ComponentCodec} can cross a wire; the others are drawn only
 * where they are made.
 *
 * @param <C> the component
 */
public interface ComponentType<C extends Component<?>> {

  /** Its name in documents and in the catalogue: the record's, as {@code textField}. */
  String name();

  /**
   * Whether two of them look the same: every property is equal and the same optional events are
   * there, such as the one of a button that leads to the next page. Which events they are is left
   * aside, as children are: a renderer has nothing to do then, since it looks up events in the
   * current node when they happen.
   */
  boolean same(C before, C after);
}
