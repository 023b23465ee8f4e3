package dev.hydraui.node;

import dev.hydraui.json.JsonObject;
import dev.hydraui.json.JsonValue;
import java.util.List;
import java.util.Optional;

/**
 * What is derived from a component's record when it is compiled.
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

  /** Its properties and events as JSON. What has its default value is left out; so are children. */
  JsonObject write(C component, EventWriter events);

  /**
   * The component that {@link #write} has written. Members it does not know are ignored.
   *
   * @throws dev.hydraui.json.JsonShapeException if a property is missing or of another type
   */
  <E> Component<E> read(JsonObject properties, List<Node<E>> children, EventReader<E> events);

  /**
   * The event of a component by its property's name, with what the person entered as its payload;
   * empty if the component has no such event now.
   *
   * @throws dev.hydraui.json.JsonShapeException if the payload is of another type
   */
  Optional<Object> event(C component, String name, JsonValue payload);
}
