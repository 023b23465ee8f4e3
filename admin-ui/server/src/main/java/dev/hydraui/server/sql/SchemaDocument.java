package dev.hydraui.server.sql;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hydraui.server.sql.Shape.Rights;
import java.util.List;

/** Writes the document of {@code /meta/schema} from a catalogue. */
final class SchemaDocument {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private SchemaDocument() {}

  static ObjectNode write(Catalog catalog) {
    ObjectNode root = JSON.objectNode();
    root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    ObjectNode own = root.putObject("x-hydra");
    own.put("version", 1).put("title", catalog.title());
    ArrayNode entities = own.putArray("entities");
    ObjectNode defs = root.putObject("$defs");
    for (Table table : catalog.tables().values()) {
      entities.add(table.entity());
      defs.set(table.entity(), entity(table));
    }
    return root;
  }

  private static ObjectNode entity(Table table) {
    ObjectNode entity = JSON.objectNode();
    entity.put("type", "object").put("title", table.title());
    if (!table.shape().description().isEmpty()) {
      entity.put("description", table.shape().description());
    }
    ObjectNode own = entity.putObject("x-hydra");
    own.put("plural", table.plural());
    fields(own.putArray("key"), table.key());
    fields(own.putArray("display"), table.display());
    own.put("search", !table.search().isEmpty());
    Rights rights = rights(table);
    own.putObject("may")
        .put("read", true)
        .put("create", rights.noCreate().isEmpty())
        .put("update", rights.noUpdate().isEmpty())
        .put("delete", rights.noDelete().isEmpty());
    ObjectNode why = own.putObject("why");
    rights.noCreate().ifPresent(reason -> why.put("create", reason));
    rights.noUpdate().ifPresent(reason -> why.put("update", reason));
    rights.noDelete().ifPresent(reason -> why.put("delete", reason));
    ArrayNode relations = own.putArray("relations");
    table.relations().forEach(relation -> relations.add(relation(table, relation)));
    table.group().ifPresent(group -> own.put("group", group));
    if (table.link()) {
      own.put("hidden", true);
    }
    ObjectNode properties = entity.putObject("properties");
    ArrayNode required = entity.putArray("required");
    for (Column column : table.columns().values()) {
      properties.set(column.field(), Fields.field(table, column));
      if (column.needed() && column.why().isEmpty()) {
        required.add(column.field());
      }
    }
    return entity;
  }

  /**
   * What may be done to a table's records: nothing without a key, for none could be found again.
   */
  static Rights rights(Table table) {
    return table.key().isEmpty() && table.shape().rights().any()
        ? Rights.none(
            "This table has no primary key, nor anything unique that is never null, so that no"
                + " record of it can be told from another.")
        : table.shape().rights();
  }

  private static ObjectNode relation(Table table, Relation relation) {
    ObjectNode out = JSON.objectNode();
    out.put("name", relation.name())
        .put("title", relation.title())
        .put("kind", relation.kind().name().toLowerCase(java.util.Locale.ROOT))
        .put("entity", relation.entity());
    if (relation.kind() == Relation.Kind.ONE) {
      fields(out.putArray("fields"), relation.local());
      if (!relation.byKey()) {
        fields(out.putArray("references"), relation.foreign());
      }
    }
    relation.link().ifPresent(link -> out.put("through", link.entity()));
    relation.inverse().ifPresent(inverse -> out.put("inverse", inverse));
    if (relation.kind() == Relation.Kind.THROUGH && table.key().isEmpty()) {
      out.put("readOnly", true);
    }
    return out;
  }

  private static void fields(ArrayNode into, List<Column> columns) {
    columns.forEach(column -> into.add(column.field()));
  }
}
