package dev.hydraui.node;

import dev.hydraui.json.JsonValue;

/**
 * Makes events from what an {@link EventWriter} wrote.
 *
 * @param <E> the events
 */
@FunctionalInterface
public interface EventReader<E> {

  /**
   * The event for what a person did.
   *
   * @param name the property's name, such as {@code onPress}
   * @param written what the document holds for it
   * @param payload what the person entered; {@code null} in JSON for an event without payload
   */
  E read(String name, JsonValue written, JsonValue payload);
}
