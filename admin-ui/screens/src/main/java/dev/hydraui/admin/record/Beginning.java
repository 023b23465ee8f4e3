package dev.hydraui.admin.record;

import dev.hydraui.admin.data.DataApi;
import dev.hydraui.admin.data.DataRecord;
import dev.hydraui.admin.place.Filter;
import dev.hydraui.admin.site.Site;
import dev.hydraui.admin.value.Typed;
import dev.hydraui.capability.HttpAnswer;
import dev.hydraui.json.JsonBoolean;
import dev.hydraui.json.JsonNull;
import dev.hydraui.json.JsonObject;
import dev.hydraui.json.JsonString;
import dev.hydraui.json.JsonValue;
import dev.hydraui.machine.Effect;
import dev.hydraui.route.Parameters;
import dev.hydraui.schema.Entity;
import dev.hydraui.schema.Field;
import dev.hydraui.schema.FieldType;
import dev.hydraui.schema.Relation;
import java.util.ArrayList;
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

  /** Asks for the names of the records that the new one is to belong to. */
  List<Effect<RecordEvent>> names(DataRecord base) {
    List<Effect<RecordEvent>> effects = new ArrayList<>();
    for (Relation relation : entity.relations()) {
      List<String> references = site.references(entity, relation);
      boolean given = relation.kind() == Relation.Kind.ONE && !references.isEmpty();
      Parameters query = Parameters.of("limit", "1");
      for (int i = 0; given && i < references.size(); i++) {
        JsonValue value = base.value(relation.fields().get(i));
        given = !(value instanceof JsonNull);
        String text = value instanceof JsonString string ? string.value() : value.toString();
        query = query.and(new Filter(references.get(i), "eq", text).parameter(), text);
      }
      if (given) {
        effects.add(
            Effect.<HttpAnswer, RecordEvent>ask(
                site.api().page(DataApi.path(relation.entity()), query),
                answer -> new RecordEvent.Prefilled(relation.name(), answer)));
      }
    }
    return effects;
  }
}
