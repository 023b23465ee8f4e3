package dev.hydraui.admin.record;

import dev.hydraui.admin.data.DataRecord;
import dev.hydraui.admin.site.Site;
import dev.hydraui.form.Form;
import dev.hydraui.form.FormEvent;
import dev.hydraui.form.FormField;
import dev.hydraui.json.JsonNull;
import dev.hydraui.json.JsonObject;
import dev.hydraui.json.JsonPointer;
import dev.hydraui.json.JsonValue;
import dev.hydraui.schema.Entity;
import dev.hydraui.schema.Field;
import dev.hydraui.schema.Violation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A record and what was typed over it.
 *
 * @param base the record as the server has it; for a new one, what it starts with
 * @param form what can be typed in
 * @param picked the other record of each relation that was chosen anew; with an empty key if none
 *     is to be there
 */
public record Draft(DataRecord base, Form form, Map<String, DataRecord.Related> picked) {

  /** Nothing typed yet. */
  static Draft of(Site site, Entity entity, DataRecord base, boolean isNew) {
    JsonObject.Builder initial = JsonObject.builder();
    for (Field field : entity.fields()) {
      JsonValue value = base.value(field.name());
      if (!isNew || !(value instanceof JsonNull)) {
        initial.put(field.name(), value);
      }
    }
    Form form =
        Form.of("record", new RecordShape(site, entity).group(base, isNew), initial.build());
    return new Draft(base, form, Map.of());
  }

  public boolean isDirty() {
    return form.isDirty();
  }

  /** The state of a field; empty if it cannot be typed in. */
  Optional<FormField> field(Field field) {
    return form.node(JsonPointer.of(field.name()))
        .map(node -> node instanceof FormField one ? one : null);
  }

  public boolean isDirty(Field field) {
    return field(field).filter(FormField::isDirty).isPresent();
  }

  /** What stands in a field of the form. */
  public String text(Field field) {
    return field(field).map(FormField::text).orElse("");
  }

  /** Whether a field has a value. */
  boolean isSet(Field field) {
    JsonValue value =
        field(field).map(one -> one.value().orElse(JsonNull.NULL)).orElse(base.value(field.name()));
    return !(value instanceof JsonNull);
  }

  private Draft form(Form next) {
    return new Draft(base, next, picked);
  }

  /** The draft after an event; its fields ask nothing of the platform. */
  private Draft update(FormEvent event) {
    return form(form.update(event).state());
  }

  Draft type(Field field, String text) {
    return field(field).isEmpty()
        ? this
        : update(new FormEvent.Typed(JsonPointer.of(field.name()), text));
  }

  Draft leave(Field field) {
    return field(field).isEmpty() ? this : update(new FormEvent.Left(JsonPointer.of(field.name())));
  }

  /** As it began. */
  Draft reset() {
    return new Draft(base, form.update(new FormEvent.Reset()).state(), Map.of());
  }

  /** Tries to save: its form is {@code SUBMITTING} if nothing is wrong. */
  Draft submit() {
    return form(form.submit());
  }

  Draft pick(String relation, DataRecord record) {
    return pick(relation, new DataRecord.Related(record.key().orElse(""), record.label()));
  }

  Draft pick(String relation, DataRecord.Related other) {
    Map<String, DataRecord.Related> more = new LinkedHashMap<>(picked);
    more.put(relation, other);
    return new Draft(base, form, more);
  }

  /** The other record of a relation, where one is known. */
  public Optional<DataRecord.Related> related(String relation) {
    DataRecord.Related other = picked.get(relation);
    DataRecord.Related found = other == null ? base.related().get(relation) : other;
    return Optional.ofNullable(found).filter(known -> !known.key().isEmpty());
  }

  /** With the server's messages at their fields. */
  Draft failed(Map<String, String> messages) {
    List<Violation> violations = new ArrayList<>();
    for (Map.Entry<String, String> one : messages.entrySet()) {
      violations.add(
          new Violation(JsonPointer.of(one.getKey()), "server", one.getValue(), JsonObject.EMPTY));
    }
    return form(form.failed(violations));
  }

  /** The same typed over another record; what is the same there is not typed any more. */
  Draft over(Site site, Entity entity, DataRecord other, boolean isNew) {
    Draft draft = of(site, entity, other, isNew);
    for (Field field : entity.fields()) {
      if (isDirty(field)) {
        draft = draft.type(field, text(field)).leave(field);
      }
    }
    return new Draft(other, draft.form, picked);
  }

  /** The values that differ from the base. */
  JsonObject changes() {
    return form.changes();
  }

  /** All values that a new record brings. */
  JsonObject all() {
    return form.values();
  }
}
