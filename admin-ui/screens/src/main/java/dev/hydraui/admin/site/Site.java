package dev.hydraui.admin.site;

import dev.hydraui.admin.data.DataApi;
import dev.hydraui.admin.data.DataPage;
import dev.hydraui.admin.data.DataRecord;
import dev.hydraui.admin.data.Naming;
import dev.hydraui.admin.place.Filter;
import dev.hydraui.capability.Format;
import dev.hydraui.json.JsonArray;
import dev.hydraui.json.JsonBoolean;
import dev.hydraui.json.JsonObject;
import dev.hydraui.json.JsonPointer;
import dev.hydraui.json.JsonString;
import dev.hydraui.json.JsonValue;
import dev.hydraui.query.Query;
import dev.hydraui.query.QueryCache;
import dev.hydraui.query.QueryState;
import dev.hydraui.route.Parameters;
import dev.hydraui.schema.Entity;
import dev.hydraui.schema.Field;
import dev.hydraui.schema.Relation;
import dev.hydraui.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What every part of the admin knows.
 *
 * @param data what has been fetched
 */
public record Site(Schema schema, DataApi api, Texts texts, Format format, QueryCache data) {

  /** What is known of a query. */
  public <T> QueryState<T> get(Query<T> query) {
    return data.get(query);
  }

  /** Why something did not come, and whether it will be tried again by itself. */
  public String reason(QueryState<?> state) {
    String why = state.failure().map(texts::problem).orElse("");
    return state.busy() ? why + " " + texts.tryingAgain() : why;
  }

  /** What people call a record. */
  public String name(DataRecord record) {
    return Naming.of(record.label(), record.key().orElse(""), texts.empty());
  }

  /** What people call another record. */
  public String name(DataRecord.Related other) {
    return Naming.of(other.label(), other.key(), texts.empty());
  }

  /** The only record of a page, if there is just one. */
  public Optional<DataRecord> only(Query<DataPage> query) {
    return get(query)
        .shown()
        .filter(page -> page.items().size() == 1)
        .map(page -> page.items().get(0));
  }

  /**
   * A page of an entity's records, tagged with the entity and those that its records name.
   *
   * @param path as {@link DataApi#path} makes it: the entity's, or a relation's
   */
  public Query<DataPage> page(Entity entity, String path, Parameters parameters) {
    Query<DataPage> query = api.page(path, parameters).tagged(entity.name());
    for (Relation relation : entity.relations()) {
      query = relation.kind() == Relation.Kind.ONE ? query.tagged(relation.entity()) : query;
    }
    return query;
  }

  /** The records of an entity that all of these hold for; one of them is enough. */
  public Query<DataPage> naming(String entity, List<Filter> filters) {
    Parameters parameters = Parameters.of("limit", "1");
    for (Filter filter : filters) {
      parameters = parameters.and(filter.parameter(), filter.value());
    }
    return api.page(DataApi.path(entity), parameters).tagged(entity);
  }

  /** The relation of kind {@code one} that a field carries, where the schema knows it. */
  public Optional<Relation> relation(Entity entity, Field field) {
    return field
        .relation()
        .flatMap(entity::relation)
        .filter(relation -> relation.kind() == Relation.Kind.ONE)
        .filter(relation -> schema.entity(relation.entity()).isPresent());
  }

  /**
   * The fields of the other entity that a relation's own fields repeat, in the same order: its key,
   * unless the schema says otherwise; none if they do not fit.
   */
  public List<String> references(Entity entity, Relation relation) {
    List<String> fields = named(entity, relation.name());
    if (fields.isEmpty()) {
      fields = other(relation).map(Entity::key).orElse(List.of());
    }
    return fields.size() == relation.fields().size() ? fields : List.of();
  }

  private static List<String> named(Entity entity, String relation) {
    List<String> fields = new ArrayList<>();
    JsonPointer place = JsonPointer.of("x-hydra", "relations");
    if (place.resolve(entity.schema()).orElse(JsonArray.EMPTY) instanceof JsonArray relations) {
      for (JsonValue one : relations) {
        boolean found =
            one instanceof JsonObject object
                && object.get("name").equals(Optional.of(new JsonString(relation)));
        if (found && one.asObject().get("references").orElse(one) instanceof JsonArray names) {
          names.forEach(name -> fields.add(name.asString()));
        }
      }
    }
    return fields;
  }

  /** Whether an entity only links others: not for the navigation. */
  public static boolean isLink(Entity entity) {
    return JsonPointer.of("x-hydra", "hidden")
        .resolve(entity.schema())
        .equals(Optional.of(JsonBoolean.TRUE));
  }

  /** The other entity of a relation. */
  public Optional<Entity> other(Relation relation) {
    return schema.entity(relation.entity());
  }
}
