package dev.hydraui.schema;

import dev.hydraui.json.JsonObject;
import dev.hydraui.json.JsonValue;
import java.util.List;
import java.util.Optional;

/**
 * The document of {@code GET /meta/schema}: see {@code docs/reference/meta-schema.md}.
 *
 * @param title the name of the whole, for people
 * @param data where the data API is, seen from the schema's own address
 * @param changes where the stream of changes is, if there is one
 * @param brands what the application's tokens call its looks, the usual one first; none if it has
 *     only one
 * @param entities in the order of the navigation
 * @param document the whole of it, as it was read
 */
public record Schema(
    String title,
    String data,
    Optional<String> changes,
    List<String> brands,
    List<Entity> entities,
    JsonObject document) {

  /** The version of the {@code x-hydra} vocabulary that is understood. */
  public static final int VERSION = 1;

  public Schema {
    brands = List.copyOf(brands);
    entities = List.copyOf(entities);
  }

  /**
   * Reads a document. Members it does not know are ignored.
   *
   * @throws SchemaException with everything that is wrong, each with its place
   */
  public static Schema read(JsonValue document) {
    return new SchemaReader(document).schema();
  }

  public Optional<Entity> entity(String name) {
    for (Entity entity : entities) {
      if (entity.name().equals(name)) {
        return Optional.of(entity);
      }
    }
    return Optional.empty();
  }
}
