package dev.hydraui.admin.record;

import dev.hydraui.admin.data.DataRecord;
import dev.hydraui.admin.value.Typed;
import dev.hydraui.json.JsonNull;
import dev.hydraui.json.JsonObject;
import dev.hydraui.json.JsonValue;
import dev.hydraui.schema.Entity;
import dev.hydraui.schema.Field;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A record and what was typed over it.
 *
 * @param base the record as the server has it; for a new one, what it starts with
 * @param typed by field, only what differs from the base
 * @param picked the other record of each relation that was chosen anew; with an empty key if none
 *     is to be there
 * @param errors the server's messages by field, until the field is typed in
 * @param touched the fields that the person has left once: their mistakes are shown
 */
public record Draft(
    DataRecord base,
    Map<String, String> typed,
    Map<String, DataRecord.Related> picked,
    Map<String, String> errors,
    Set<String> touched) {

  public static Draft of(DataRecord base) {
    return new Draft(base, Map.of(), Map.of(), Map.of(), Set.of());
  }

  public boolean isDirty() {
    return !typed.isEmpty();
  }

  public boolean isDirty(Field field) {
    return typed.containsKey(field.name());
  }

  /** What stands in a field of the form. */
  public String text(Field field) {
    String own = typed.get(field.name());
    return own == null ? Typed.text(field, base.value(field.name())) : own;
  }

  /** The value of a field; empty if what was typed is none. */
  public Optional<JsonValue> value(Field field) {
    JsonValue before = base.value(field.name());
    String own = typed.get(field.name());
    return own == null ? Optional.of(before) : Typed.value(field, own, before);
  }

  Draft type(Field field, String text) {
    Map<String, String> more = new LinkedHashMap<>(typed);
    if (text.equals(Typed.text(field, base.value(field.name())))) {
      more.remove(field.name());
    } else {
      more.put(field.name(), text);
    }
    Map<String, String> fewer = new LinkedHashMap<>(errors);
    fewer.remove(field.name());
    return new Draft(base, more, picked, fewer, touched);
  }

  Draft pick(String relation, DataRecord.Related other) {
    Map<String, DataRecord.Related> more = new LinkedHashMap<>(picked);
    more.put(relation, other);
    return new Draft(base, typed, more, errors, touched);
  }

  /** The other record of a relation, where one is known. */
  public Optional<DataRecord.Related> related(String relation) {
    DataRecord.Related other = picked.get(relation);
    DataRecord.Related found = other == null ? base.related().get(relation) : other;
    return Optional.ofNullable(found).filter(known -> !known.key().isEmpty());
  }

  Draft touch(String field) {
    if (touched.contains(field)) {
      return this;
    }
    Set<String> more = new LinkedHashSet<>(touched);
    more.add(field);
    return new Draft(base, typed, picked, errors, more);
  }

  Draft touchAll(Entity entity) {
    Set<String> all = new LinkedHashSet<>();
    for (Field field : entity.fields()) {
      all.add(field.name());
    }
    return new Draft(base, typed, picked, errors, all);
  }

  Draft errors(Map<String, String> messages) {
    return new Draft(base, typed, picked, messages, touched);
  }

  /** The same typed over another record; what is the same there is not typed any more. */
  Draft over(DataRecord other, Entity entity) {
    Draft draft = new Draft(other, Map.of(), picked, errors, touched);
    for (Map.Entry<String, String> one : typed.entrySet()) {
      Optional<Field> field = entity.field(one.getKey());
      if (field.isPresent()) {
        draft = draft.type(field.get(), one.getValue());
      }
    }
    return draft;
  }

  /** The values that differ from the base; what cannot be read is left out. */
  JsonObject changes(Entity entity) {
    JsonObject.Builder changes = JsonObject.builder();
    for (Field field : entity.fields()) {
      if (isDirty(field)) {
        value(field)
            .filter(value -> !value.equals(base.value(field.name())))
            .ifPresent(value -> changes.put(field.name(), value));
      }
    }
    return changes.build();
  }

  /** All values that a new record brings. */
  JsonObject all(Entity entity) {
    JsonObject.Builder all = JsonObject.builder();
    for (Field field : entity.fields()) {
      if (Writable.onCreate(field)) {
        value(field)
            .filter(value -> !(value instanceof JsonNull) || isDirty(field))
            .ifPresent(value -> all.put(field.name(), value));
      }
    }
    return all.build();
  }
}
