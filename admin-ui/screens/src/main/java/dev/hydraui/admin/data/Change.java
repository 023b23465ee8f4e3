package dev.hydraui.admin.data;

import dev.hydraui.capability.EventStream;
import dev.hydraui.json.Json;
import dev.hydraui.json.JsonException;
import dev.hydraui.json.JsonObject;
import java.util.Optional;

/**
 * A record was written by someone.
 *
 * @param kind {@code created}, {@code updated} or {@code deleted}
 */
public record Change(String entity, String key, String kind, String version) {

  /** Reads a message of the stream of changes; empty if it is no change. */
  public static Optional<Change> read(EventStream.Delivery.Message message) {
    if (!message.name().equals("change")) {
      return Optional.empty();
    }
    try {
      JsonObject change = Json.parse(message.data()).asObject();
      return Optional.of(
          new Change(
              change.string("entity"),
              change.optionalString("key").orElse(""),
              change.optionalString("kind").orElse("updated"),
              change.optionalString("version").orElse("")));
    } catch (JsonException unreadable) {
      return Optional.empty();
    }
  }

  public boolean isDeletion() {
    return kind.equals("deleted");
  }
}
