package dev.hydraui.admin.record;

import dev.hydraui.admin.site.Site;
import dev.hydraui.json.JsonNull;
import dev.hydraui.json.JsonPointer;
import dev.hydraui.json.JsonString;
import dev.hydraui.json.JsonValue;
import dev.hydraui.schema.Entity;
import dev.hydraui.schema.Field;
import dev.hydraui.schema.Patterns;
import dev.hydraui.schema.SchemaException;
import dev.hydraui.schema.Validator;
import dev.hydraui.schema.Violation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds mistakes before anything is sent. */
final class Checking {

  private static final JsonString EMPTY = new JsonString("");

  private final Site site;
  private final Entity entity;

  Checking(Site site, Entity entity) {
    this.site = site;
    this.entity = entity;
  }

  /** The message at a field; empty if nothing is wrong with it. */
  String message(RecordState state, Field field) {
    Draft draft = state.draft();
    String server = draft.errors().getOrDefault(field.name(), "");
    if (!server.isEmpty()) {
      return server;
    }
    return draft.touched().contains(field.name()) ? mistake(state, field).orElse("") : "";
  }

  /** All mistakes, by field. */
  Map<String, String> mistakes(RecordState state) {
    Map<String, String> mistakes = new LinkedHashMap<>();
    for (Field field : entity.fields()) {
      boolean typed = state.isNew() ? Writable.onCreate(field) : state.draft().isDirty(field);
      if (typed) {
        mistake(state, field).ifPresent(message -> mistakes.put(field.name(), message));
      }
    }
    return mistakes;
  }

  private Optional<String> mistake(RecordState state, Field field) {
    Optional<JsonValue> value = state.draft().value(field);
    if (value.isEmpty()) {
      return Optional.of(site.texts().wrongValue(field));
    }
    if (value.get() instanceof JsonNull) {
      boolean missing = state.isNew() ? field.required() : !field.nullable() && !field.generated();
      return missing ? Optional.of(site.texts().required()) : Optional.empty();
    }
    if (state.isNew() && field.required() && value.get().equals(EMPTY)) {
      return Optional.of(site.texts().required());
    }
    List<Violation> violations = violations(field, value.get());
    return violations.isEmpty()
        ? Optional.empty()
        : Optional.of(site.texts().violation(violations.get(0)));
  }

  private List<Violation> violations(Field field, JsonValue value) {
    JsonPointer place = JsonPointer.of("$defs", entity.name(), "properties", field.name());
    try {
      return Validator.of(site.schema().document(), place, Patterns.UNCHECKED).validate(value);
    } catch (SchemaException unusable) {
      // The server knows its own schema better and has the last word.
      return List.of();
    }
  }
}
