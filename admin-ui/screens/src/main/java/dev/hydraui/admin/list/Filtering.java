package dev.hydraui.admin.list;

import dev.hydraui.admin.data.DataPage;
import dev.hydraui.admin.data.DataRecord;
import dev.hydraui.admin.picker.Picker;
import dev.hydraui.admin.picker.Search;
import dev.hydraui.admin.place.Filter;
import dev.hydraui.admin.site.Site;
import dev.hydraui.admin.value.Typed;
import dev.hydraui.json.JsonArray;
import dev.hydraui.json.JsonNull;
import dev.hydraui.json.JsonValue;
import dev.hydraui.query.Query;
import dev.hydraui.schema.Entity;
import dev.hydraui.schema.Field;
import dev.hydraui.schema.Operator;
import dev.hydraui.schema.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts conditions together. */
final class Filtering {

  private final Site site;
  private final Entity entity;

  Filtering(Site site, Entity entity) {
    this.site = site;
    this.entity = entity;
  }

  /** The fields that conditions can be put on. */
  List<Field> fields() {
    List<Field> fields = new ArrayList<>();
    for (Field field : entity.fields()) {
      if (!field.filter().isEmpty()) {
        fields.add(field);
      }
    }
    return fields;
  }

  /** The field that one most likely wants to filter by. */
  Optional<String> first() {
    for (String name : entity.display()) {
      if (entity.field(name).filter(field -> !field.filter().isEmpty()).isPresent()) {
        return Optional.of(name);
      }
    }
    return fields().isEmpty() ? Optional.empty() : Optional.of(fields().get(0).name());
  }

  Optional<FilterDraft> start(String name) {
    return entity
        .field(name)
        .filter(field -> !field.filter().isEmpty())
        .map(
            field ->
                new FilterDraft(name, usual(field), usualValue(field), "", picker(field), false));
  }

  /** What people most often want to know of it. */
  private static Operator usual(Field field) {
    boolean text =
        field.relation().isEmpty() && field.choices().isEmpty() && field.takes(Operator.CONTAINS);
    return text ? Operator.CONTAINS : field.filter().get(0);
  }

  private static String usualValue(Field field) {
    return usual(field) == Operator.NULL ? "true" : "";
  }

  private Optional<Picker> picker(Field field) {
    return site.relation(entity, field)
        .filter(relation -> site.references(entity, relation).size() == 1)
        .map(relation -> Picker.of("filter", relation.entity()));
  }

  /** The value of the other record's key that a condition compares with. */
  private String keyValue(FilterDraft draft, DataRecord record) {
    Optional<Relation> relation =
        entity.field(draft.field()).flatMap(field -> site.relation(entity, field));
    String field = relation.map(found -> site.references(entity, found).get(0)).orElse("");
    return Typed.plain(record.value(field));
  }

  /** The query for the record that a condition speaks of by its key, if it is one of those. */
  Optional<Query<DataPage>> naming(Filter filter) {
    boolean byKey = filter.operator().equals("eq") || filter.operator().equals("ne");
    Optional<Relation> relation =
        entity
            .field(filter.field())
            .filter(field -> byKey)
            .flatMap(field -> site.relation(entity, field))
            .filter(found -> site.references(entity, found).size() == 1);
    return relation.map(
        found ->
            site.naming(
                found.entity(),
                List.of(new Filter(site.references(entity, found).get(0), "eq", filter.value()))));
  }

  /** What typing and choosing do to a condition. */
  Optional<FilterDraft> update(FilterDraft draft, ListEvent event) {
    if (event instanceof ListEvent.FilterField field) {
      return start(field.field());
    }
    if (event instanceof ListEvent.FilterOperator operator) {
      return Optional.of(Operator.of(operator.operator()).map(draft::operator).orElse(draft));
    }
    if (event instanceof ListEvent.FilterValue value) {
      return Optional.of(draft.value(value.value()));
    }
    if (event instanceof ListEvent.FilterPicked picked && draft.picker().isPresent()) {
      return Optional.of(
          new Search(site)
              .choice(draft.picker().get(), picked.key())
              .map(record -> draft.chosen(keyValue(draft, record), site.name(record)))
              .orElse(draft));
    }
    return Optional.of(draft);
  }

  /** The finished condition; empty if its value is none of the field's. */
  Optional<Filter> finish(FilterDraft draft) {
    Optional<Field> field = entity.field(draft.field());
    if (field.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> value =
        switch (draft.operator()) {
          case NULL -> Optional.of(draft.value().equals("false") ? "false" : "true");
          case IN -> several(field.get(), draft.value());
          case CONTAINS, STARTS, ENDS -> Optional.of(draft.value()).filter(text -> !text.isEmpty());
          default -> one(field.get(), draft.value()).map(Typed::plain);
        };
    return value.map(text -> new Filter(draft.field(), draft.operator().word(), text));
  }

  private static Optional<JsonValue> one(Field field, String text) {
    return Typed.value(field, text, JsonNull.NULL).filter(value -> !(value instanceof JsonNull));
  }

  /** Values by comma, as a JSON array. */
  private static Optional<String> several(Field field, String text) {
    List<JsonValue> values = new ArrayList<>();
    int start = 0;
    while (start <= text.length()) {
      int comma = text.indexOf(',', start);
      int end = comma < 0 ? text.length() : comma;
      String word = text.substring(start, end).trim();
      if (!word.isEmpty()) {
        Optional<JsonValue> value = one(field, word);
        if (value.isEmpty()) {
          return Optional.empty();
        }
        values.add(value.get());
      }
      start = end + 1;
    }
    return values.isEmpty() ? Optional.empty() : Optional.of(new JsonArray(values).toString());
  }
}
