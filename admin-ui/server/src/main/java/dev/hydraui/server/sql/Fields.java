package dev.hydraui.server.sql;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hydraui.server.data.Operator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Describes a column as a field of the schema. */
final class Fields {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final int LONG_TEXT = 255;
  private static final List<String> PROSE =
      List.of(
          "notes",
          "note",
          "description",
          "comment",
          "comments",
          "body",
          "content",
          "text",
          "summary",
          "bio",
          "message",
          "remarks");

  private Fields() {}

  static ObjectNode field(Table table, Column column) {
    ObjectNode field = JSON.objectNode();
    Type.Limits limits = column.type().limits();
    type(field, column);
    format(column).ifPresent(format -> field.put("format", format));
    if (!limits.allowed().isEmpty()) {
      ArrayNode allowed = field.putArray("enum");
      limits.allowed().forEach(allowed::add);
      if (column.nullable()) {
        allowed.addNull();
      }
    }
    limits.length().ifPresent(length -> field.put("maxLength", length));
    limits.least().ifPresent(least -> field.set("minimum", least));
    limits.most().ifPresent(most -> field.set("maximum", most));
    limits.above().ifPresent(bound -> field.set("exclusiveMinimum", bound));
    limits.below().ifPresent(bound -> field.set("exclusiveMaximum", bound));
    digits(field, limits);
    if (column.kind() == Kind.BINARY) {
      field.put("contentEncoding", "base64");
    } else if (column.kind() == Kind.JSON) {
      field.put("contentMediaType", "application/json");
    }
    column.supply().value().ifPresent(value -> field.set("default", value));
    field.put("title", title(table, column));
    boolean readOnly = column.why().isPresent();
    if (readOnly) {
      field.put("readOnly", true);
    }
    ObjectNode own = field.putObject("x-hydra");
    Optional<Relation> carried = carried(table, column);
    own.put("widget", carried.isPresent() ? "relation" : widget(column));
    carried.ifPresent(relation -> own.put("relation", relation.name()));
    if (column.supply().generated()) {
      own.put("generated", true);
    }
    own.put("sort", column.type().ordered());
    ArrayNode filter = own.putArray("filter");
    Filters.of(column).stream().map(Operator::wire).forEach(filter::add);
    if (column.kind() == Kind.BINARY) {
      own.put("hidden", true);
    }
    column.why().ifPresent(why -> own.put("why", why));
    return field;
  }

  private static void type(ObjectNode field, Column column) {
    String type =
        switch (column.kind()) {
          case INTEGER -> "integer";
          case DECIMAL, REAL -> "number";
          case BOOLEAN -> "boolean";
          case ANY -> "";
          default -> "string";
        };
    if (type.isEmpty()) {
      return;
    }
    if (column.nullable()) {
      field.putArray("type").add(type).add("null");
    } else {
      field.put("type", type);
    }
  }

  private static Optional<String> format(Column column) {
    String name = column.name().toLowerCase(Locale.ROOT);
    return switch (column.kind()) {
      case DATE -> Optional.of("date");
      case TIME -> Optional.of("time");
      case DATE_TIME -> Optional.of("date-time");
      case LOCAL_DATE_TIME -> Optional.of("local-date-time");
      case UUID -> Optional.of("uuid");
      case TEXT ->
          name.equals("email") || name.endsWith("_email") ? Optional.of("email") : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static void digits(ObjectNode field, Type.Limits limits) {
    if (limits.precision().isEmpty() || limits.scale().isEmpty()) {
      return;
    }
    int scale = limits.scale().getAsInt();
    BigDecimal step = BigDecimal.ONE.movePointLeft(scale);
    BigDecimal end =
        BigDecimal.ONE.movePointRight(limits.precision().getAsInt() - scale).subtract(step);
    if (limits.precision().getAsInt() - scale >= 0) {
      field.put("multipleOf", step);
      field.put("maximum", end);
      field.put("minimum", end.negate());
    }
    limits.least().ifPresent(least -> field.set("minimum", least));
    limits.most().ifPresent(most -> field.set("maximum", most));
  }

  private static String title(Table table, Column column) {
    return carried(table, column).map(Relation::title).orElse(column.title());
  }

  /** The relation that a single column carries by holding the other record's key. */
  private static Optional<Relation> carried(Table table, Column column) {
    return table.ones().stream()
        .filter(relation -> relation.local().equals(List.of(column)) && relation.byKey())
        .findFirst();
  }

  private static String widget(Column column) {
    Type.Limits limits = column.type().limits();
    if (!limits.allowed().isEmpty()) {
      return "select";
    }
    return switch (column.kind()) {
      case INTEGER -> "number";
      case DECIMAL, REAL -> "decimal";
      case BOOLEAN -> "checkbox";
      case DATE -> "date";
      case TIME -> "time";
      case LOCAL_DATE_TIME, DATE_TIME -> "datetime";
      case JSON -> "json";
      case BINARY -> "binary";
      case TEXT ->
          limits.length().orElse(0) > LONG_TEXT
                  || (limits.length().isEmpty()
                      && PROSE.contains(column.name().toLowerCase(Locale.ROOT)))
              ? "textarea"
              : "text";
      default -> "text";
    };
  }
}
