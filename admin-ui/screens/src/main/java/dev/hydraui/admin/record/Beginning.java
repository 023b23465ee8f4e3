package dev.hydraui.admin.record;

import dev.hydraui.admin.data.DataPage;
import dev.hydraui.admin.data.DataRecord;
import dev.hydraui.admin.place.Filter;
import dev.hydraui.admin.site.Site;
import dev.hydraui.admin.value.Typed;
import dev.hydraui.json.JsonBoolean;
import dev.hydraui.json.JsonNull;
import dev.hydraui.json.JsonObject;
import dev.hydraui.json.JsonValue;
import dev.hydraui.query.Query;
import dev.hydraui.route.Parameters;
import dev.hydraui.schema.Entity;
import dev.hydraui.schema.Field;
import dev.hydraui.schema.FieldType;
import dev.hydraui.schema.Relation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a new record starts with. */
final class Beginning {

  static final DataRecord NOTHING =
      new DataRecord(Optional.empty(), "", "", JsonObject.EMPTY, Map.of(), Map.of());

  private final Site site;
  private final Entity entity;

  Beginning(Site site, Entity entity) {
    this.site = site;
    this.entity = entity;
  }

  /** Defaults, and the values that an address brings. */
  DataRecord record(Parameters given) {
    JsonObject.Builder values = JsonObject.builder();
    for (Field field : entity.fields()) {
      if (Writable.onCreate(field)) {
        JsonValue usual = usual(field);
        JsonValue value =
            given
                .get(field.name())
                .flatMap(text -> Typed.value(field, text, JsonNull.NULL))
                .orElse(usual);
        if (!(value instanceof JsonNull)) {
          values.put(field.name(), value);
        }
      }
    }
    return new DataRecord(Optional.empty(), "", "", values.build(), Map.of(), Map.of());
  }

  /** The values of a record that is gone, as far as a new one can have them. */
  JsonObject again(DataRecord old) {
    JsonObject.Builder values = JsonObject.builder();
    for (Field field : entity.fields()) {
      boolean whole = !old.truncated().containsKey(field.name());
      if (Writable.onCreate(field) && whole && !field.generated()) {
        values.put(field.name(), old.value(field.name()));
      }
    }
    return values.build();
  }

  private static JsonValue usual(Field field) {
    boolean plainNo = field.type() == FieldType.BOOLEAN && !field.nullable();
    return field.defaultValue().orElse(plainNo ? JsonBoolean.FALSE : JsonNull.NULL);
  }

  /** How to find the records that a new one is to belong to and that have no name yet. */
  Map<String, Query<DataPage>> naming(RecordState state) {
    Map<String, Query<DataPage>> queries = new LinkedHashMap<>();
    for (Relation relation : state.isNew() ? entity.relations() : List.<Relation>of()) {
      boolean one = relation.kind() == Relation.Kind.ONE;
      boolean named = state.draft().related(relation.name()).isPresent();
      if (one && !named && !state.draft().picked().containsKey(relation.name())) {
        List<Filter> same = same(relation, state.draft().base());
        if (!same.isEmpty()) {
          queries.put(relation.name(), site.naming(relation.entity(), same));
        }
      }
    }
    return queries;
  }

  /** What the other record of a relation has in common with this one; nothing if it is not said. */
  private List<Filter> same(Relation relation, DataRecord base) {
    List<Filter> same = new ArrayList<>();
    List<String> references = site.references(entity, relation);
    for (int i = 0; i < references.size(); i++) {
      JsonValue value = base.value(relation.fields().get(i));
      if (value instanceof JsonNull) {
        return List.of();
      }
      same.add(new Filter(references.get(i), "eq", Typed.plain(value)));
    }
    return same;
  }
}
