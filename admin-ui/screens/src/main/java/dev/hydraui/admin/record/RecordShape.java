package dev.hydraui.admin.record;

import dev.hydraui.admin.data.DataRecord;
import dev.hydraui.admin.site.Site;
import dev.hydraui.admin.value.Shown;
import dev.hydraui.admin.value.Typed;
import dev.hydraui.form.FormShape;
import dev.hydraui.form.Input;
import dev.hydraui.form.Parsed;
import dev.hydraui.json.JsonNull;
import dev.hydraui.json.JsonPointer;
import dev.hydraui.json.JsonValue;
import dev.hydraui.schema.Entity;
import dev.hydraui.schema.Field;
import dev.hydraui.schema.FieldType;
import dev.hydraui.schema.Patterns;
import dev.hydraui.schema.SchemaException;
import dev.hydraui.schema.Validator;
import dev.hydraui.schema.Violation;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The shape of a record's form: what can be typed in, and what is asked of it. */
final class RecordShape {

  private final Site site;
  private final Entity entity;

  RecordShape(Site site, Entity entity) {
    this.site = site;
    this.entity = entity;
  }

  FormShape.Group group(DataRecord base, boolean isNew) {
    FormShape.Group group = FormShape.group();
    for (Field field : entity.fields()) {
      if (Writable.why(site, entity, field, base, isNew).isEmpty()) {
        JsonValue before = base.value(field.name());
        Optional<JsonValue> kept = isNew ? Optional.empty() : Optional.of(before);
        FormShape.Field shape =
            FormShape.field(new Typing(site, field, before)).rule(rule(field, kept));
        boolean wasThere = !field.nullable() && !field.generated() && !(before instanceof JsonNull);
        boolean needed = isNew ? field.required() : wasThere;
        group = group.with(field.name(), needed ? shape.required() : shape);
      }
    }
    return group;
  }

  /**
   * What the schema says of a value that is there.
   *
   * @param kept a value that was there before: the server has it, whatever the schema says
   */
  private Function<JsonValue, Optional<String>> rule(Field field, Optional<JsonValue> kept) {
    Optional<Validator> validator = validator(field);
    return value -> {
      if (value instanceof JsonNull || validator.isEmpty() || kept.equals(Optional.of(value))) {
        return Optional.empty();
      }
      List<Violation> violations = validator.get().validate(value);
      return violations.isEmpty()
          ? Optional.empty()
          : Optional.of(site.texts().violation(violations.get(0)));
    };
  }

  /** That a value of the record is none that its field takes; nothing if it is. */
  Optional<String> misfit(Field field, DataRecord base) {
    JsonValue value = base.value(field.name());
    List<Violation> violations =
        value instanceof JsonNull
            ? List.of()
            : validator(field).map(known -> known.validate(value)).orElse(List.of());
    if (violations.isEmpty()) {
      return Optional.empty();
    }
    String keyword = violations.get(0).keyword();
    boolean kind = keyword.equals("type") || keyword.equals("enum");
    return Optional.of(
        site.texts()
            .misfit(
                Shown.line(site, field, value, 60),
                kind ? site.texts().wrongValue(field) : site.texts().violation(violations.get(0))));
  }

  private Optional<Validator> validator(Field field) {
    JsonPointer place = JsonPointer.of("$defs", entity.name(), "properties", field.name());
    try {
      return Optional.of(Validator.of(site.schema().document(), place, Patterns.UNCHECKED));
    } catch (SchemaException unusable) {
      // The server knows its own schema better and has the last word.
      return Optional.empty();
    }
  }

  /**
   * Values of a field as they are typed.
   *
   * @param before what the form began with: a time keeps its zone
   */
  private record Typing(Site site, Field field, JsonValue before) implements Input {

    @Override
    public String show(JsonValue value) {
      return Typed.text(field, value);
    }

    @Override
    public Parsed parse(String text) {
      if (text.isEmpty() && !field.nullable() && field.type() != FieldType.STRING) {
        return Parsed.nothing();
      }
      return Typed.value(field, text, before)
          .map(Parsed::of)
          .orElseGet(() -> Parsed.wrong(site.texts().wrongValue(field)));
    }
  }
}
