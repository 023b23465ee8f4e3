package dev.hydraui.component;

import dev.hydraui.json.JsonValue;
import dev.hydraui.node.CatalogueEntry;
import dev.hydraui.node.Node;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A component of the application's own, which each renderer is told how to draw; where it was told
 * nothing, its children stand there alone.
 *
 * @param name what the renderers know it by
 * @param properties what it shows
 * @param onEvent what the person did with it
 * @param children what it puts inside itself
 */
@CatalogueEntry
public record Custom<E>(
    String name,
    JsonValue properties,
    Optional<Function<JsonValue, E>> onEvent,
    List<Node<E>> children)
    implements CustomFields<E> {

  /** One of another name is another thing. */
  @Override
  public Object likeness() {
    return "custom " + name;
  }
}
