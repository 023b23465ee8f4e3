package dev.hydraui.node;

import dev.hydraui.json.JsonObject;
import dev.hydraui.json.JsonValue;
import java.util.List;
import java.util.Optional;

/**
 * The type of a component that can cross a wire, and how.
 *
 * @param <C> the component
 */
public interface ComponentCodec<C extends Component<?>> extends ComponentType<C> {

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
