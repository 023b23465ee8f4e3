package dev.hydraui.admin.record;

import dev.hydraui.admin.site.Site;
import dev.hydraui.admin.site.Texts;
import dev.hydraui.admin.value.Shown;
import dev.hydraui.admin.value.Typed;
import dev.hydraui.form.FormField;
import dev.hydraui.json.JsonNull;
import dev.hydraui.json.JsonString;
import dev.hydraui.json.JsonValue;
import dev.hydraui.schema.Entity;
import dev.hydraui.schema.Field;
import dev.hydraui.schema.FieldType;
import dev.hydraui.schema.Relation;
import dev.hydraui.schema.Violation;
import dev.hydraui.schema.Widget;
import java.util.ArrayList;
import java.util.List;

/** What the widgets of a form say beside their values: labels, help, and what is wrong. */
final class Looks {

  private final Site site;
  private final Entity entity;
  private final Texts texts;
  private final RecordState state;

  Looks(Site site, Entity entity, RecordState state) {
    this.site = site;
    this.entity = entity;
    this.texts = site.texts();
    this.state = state;
  }

  /** How a field looks under a label. */
  Look of(Field field, String label) {
    boolean needed = state.isNew() ? field.required() : !field.nullable();
    boolean required = needed && field.type() != FieldType.BOOLEAN;
    return new Look(label, help(field), message(field), required, state.saving());
  }

  /** What is wrong with a field, as far as the person is to be told. */
  private String message(Field field) {
    List<Violation> shown = state.draft().field(field).map(FormField::shown).orElse(List.of());
    if (shown.isEmpty()) {
      return "";
    }
    return shown.get(0).keyword().equals("required") ? texts.required() : shown.get(0).message();
  }

  /** How what stands for the fields of a relation looks. */
  Look of(Field first, Relation relation) {
    return of(first, relation.title()).error(error(relation));
  }

  /** What is wrong with any of the fields that a relation stands for. */
  private String error(Relation relation) {
    for (String name : relation.fields()) {
      String wrong = entity.field(name).map(this::message).orElse("");
      if (!wrong.isEmpty()) {
        return wrong;
      }
    }
    return "";
  }

  private String help(Field field) {
    List<String> parts = new ArrayList<>();
    field.description().ifPresent(parts::add);
    if (field.widget() == Widget.DATETIME && field.format().equals("date-time")) {
      boolean known = state.draft().base().value(field.name()) instanceof JsonString;
      String zone =
          known ? Typed.zone(((JsonString) state.draft().base().value(field.name())).value()) : "Z";
      parts.add(texts.zone(zone));
    }
    if (!state.isNew() && !state.draft().isDirty(field)) {
      new RecordShape(site, entity).misfit(field, state.draft().base()).ifPresent(parts::add);
    } else if (!state.isNew()) {
      JsonValue before = state.draft().base().value(field.name());
      parts.add(
          before instanceof JsonNull
              ? texts.wasEmpty()
              : texts.was(Shown.line(site, field, before, 60)));
    }
    StringBuilder help = new StringBuilder();
    for (String part : parts) {
      help.append(help.length() == 0 ? "" : " ").append(part);
    }
    return help.toString();
  }
}
