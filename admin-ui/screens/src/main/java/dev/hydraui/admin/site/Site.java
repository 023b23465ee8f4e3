package dev.hydraui.admin.site;

import dev.hydraui.admin.data.DataApi;
import dev.hydraui.capability.Format;
import dev.hydraui.schema.Entity;
import dev.hydraui.schema.Field;
import dev.hydraui.schema.Relation;
import dev.hydraui.schema.Schema;
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

  /** The other entity of a relation. */
  public Optional<Entity> other(Relation relation) {
    return schema.entity(relation.entity());
  }
}
