package dev.hydraui.admin.site;

import dev.hydraui.admin.data.DataApi;
import dev.hydraui.capability.Format;
import dev.hydraui.json.JsonArray;
import dev.hydraui.json.JsonBoolean;
import dev.hydraui.json.JsonObject;
import dev.hydraui.json.JsonPointer;
import dev.hydraui.json.JsonString;
import dev.hydraui.json.JsonValue;
import dev.hydraui.schema.Entity;
import dev.hydraui.schema.Field;
import dev.hydraui.schema.Relation;
import dev.hydraui.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What every part of the admin knows: the schema, the data API, the texts, the format. */
public record Site(Schema schema, DataApi api, Texts texts, Format format) {

  /** The relation of kind {@code one} that a field carries, where the schema knows it. */
  public Optional<Relation> relation(Entity entity, Field field) {
    return field
        .relation()
        .flatMap(entity::relation)
        .filter(relation -> relation.kind() == Relation.Kind.ONE)
        .filter(relation -> schema.entity(relation.entity()).isPresent());
  }

  /**
   * The fields of the other entity that a relation's own fields repeat, in the same order: its key,
   * unless the schema says otherwise; none if they do not fit.
   */
  public List<String> references(Entity entity, Relation relation) {
    List<String> fields = named(entity, relation.name());
    if (fields.isEmpty()) {
      fields = other(relation).map(Entity::key).orElse(List.of());
    }
    return fields.size() == relation.fields().size() ? fields : List.of();
  }

  private static List<String> named(Entity entity, String relation) {
    List<String> fields = new ArrayList<>();
    JsonPointer place = JsonPointer.of("x-hydra", "relations");
    if (place.resolve(entity.schema()).orElse(JsonArray.EMPTY) instanceof JsonArray relations) {
      for (JsonValue one : relations) {
        boolean found =
            one instanceof JsonObject object
                && object.get("name").equals(Optional.of(new JsonString(relation)));
        if (found && one.asObject().get("references").orElse(one) instanceof JsonArray names) {
          names.forEach(name -> fields.add(name.asString()));
        }
      }
    }
    return fields;
  }

  /** Whether an entity only links others: not for the navigation. */
  public static boolean isLink(Entity entity) {
    return JsonPointer.of("x-hydra", "hidden")
        .resolve(entity.schema())
        .equals(Optional.of(JsonBoolean.TRUE));
  }

  /** The other entity of a relation. */
  public Optional<Entity> other(Relation relation) {
    return schema.entity(relation.entity());
  }
}
