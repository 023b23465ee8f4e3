package dev.hydraui.node;

import dev.hydraui.json.JsonValue;

/** Writes the events of components: as named actions in documents, as a mere mark in patches. */
@FunctionalInterface
public interface EventWriter {

  /**
   * What stands for an event.
   *
   * @param name the property's name, such as {@code onPress}
   * @param event the event, or the {@code Function} that makes it from a payload
   */
  JsonValue write(String name, Object event);
}
