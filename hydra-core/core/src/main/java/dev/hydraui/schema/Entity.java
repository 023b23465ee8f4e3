package dev.hydraui.schema;

import dev.hydraui.json.JsonObject;
import java.util.List;
import java.util.Optional;

/**
 * A kind of record.
 *
 * @param name in addresses and in {@code $defs}
 * @param title its singular for people
 * @param plural its plural for people
 * @param description one sentence of help
 * @param group heading in the navigation
 * @param key the fields that identify a record; none if nothing does
 * @param display the fields that name a record for people; at least one
 * @param search whether {@code search=} works
 * @param may what this caller may do
 * @param fields in order
 * @param relations in order
 * @param schema its JSON Schema, for a {@link Validator}; references in it are seen from the whole
 *     document
 */
public record Entity(
    String name,
    String title,
    String plural,
    Optional<String> description,
    Optional<String> group,
    List<String> key,
    List<String> display,
    boolean search,
    Permissions may,
    List<Field> fields,
    List<Relation> relations,
    JsonObject schema) {

  public Entity {
    key = List.copyOf(key);
    display = List.copyOf(display);
    fields = List.copyOf(fields);
    relations = List.copyOf(relations);
  }

  public Optional<Field> field(String fieldName) {
    for (Field field : fields) {
      if (field.name().equals(fieldName)) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }

  public Optional<Relation> relation(String relationName) {
    for (Relation relation : relations) {
      if (relation.name().equals(relationName)) {
        return Optional.of(relation);
      }
    }
    return Optional.empty();
  }

  /** Whether records can be told apart; without a key they can only be looked at. */
  public boolean hasKey() {
    return !key.isEmpty();
  }
}
