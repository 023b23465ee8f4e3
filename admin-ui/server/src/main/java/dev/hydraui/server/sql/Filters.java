package dev.hydraui.server.sql;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.hydraui.server.data.Operator;
import dev.hydraui.server.data.PageRequest;
import dev.hydraui.server.data.Problem;
import dev.hydraui.server.sql.Values.Unfit;
import java.util.ArrayList;
import java.util.List;

/** Which operators a column takes, and the conditions they become. */
final class Filters {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
  private static final int MOST_CHOICES = 1000;

  private Filters() {}

  /** The operators of a column, in the order of the schema. */
  static List<Operator> of(Column column) {
    List<Operator> all = new ArrayList<>();
    Kind kind = column.kind();
    boolean ordered = column.type().ordered();
    boolean choices = !column.type().limits().allowed().isEmpty();
    if (ordered && kind != Kind.ANY && kind != Kind.BINARY && kind != Kind.JSON) {
      all.addAll(List.of(Operator.EQ, Operator.NE));
      boolean scale =
          kind.number()
              || kind == Kind.DATE
              || kind == Kind.TIME
              || kind == Kind.LOCAL_DATE_TIME
              || kind == Kind.DATE_TIME;
      if (scale && !choices) {
        all.addAll(List.of(Operator.LT, Operator.LE, Operator.GT, Operator.GE));
      }
    }
    if ((kind.words() && !choices) || kind == Kind.ANY || kind == Kind.JSON) {
      all.addAll(List.of(Operator.CONTAINS, Operator.STARTS, Operator.ENDS));
    }
    if (all.contains(Operator.EQ) && kind != Kind.BOOLEAN) {
      all.add(Operator.IN);
    }
    if (column.nullable()) {
      all.add(Operator.NULL);
    }
    return all;
  }

  /** The condition of one filter. */
  static Sql condition(Dialect dialect, Table table, PageRequest.Filter filter) {
    Column column = table.columns().get(filter.field());
    Operator operator = filter.operator();
    if (column == null) {
      throw Problem.of(
          Problem.Kind.MALFORMED, "There is no field " + filter.field() + " to filter by.");
    }
    if (!of(column).contains(operator)) {
      throw Problem.of(
          Problem.Kind.MALFORMED,
          "The field " + filter.field() + " cannot be filtered by " + operator.wire() + ".");
    }
    String name = "t." + Dialect.quote(column.name());
    try {
      return switch (operator) {
        case EQ -> compare(dialect, column, name, " = ", filter.value());
        case NE -> compare(dialect, column, name, dialect.differs(), filter.value());
        case LT -> range(dialect, column, name, " < ", filter.value());
        case LE -> range(dialect, column, name, " <= ", filter.value());
        case GT -> range(dialect, column, name, " > ", filter.value());
        case GE -> range(dialect, column, name, " >= ", filter.value());
        case CONTAINS, STARTS, ENDS ->
            dialect.part(dialect.text(column, name), operator, filter.value());
        case IN -> choices(dialect, column, name, filter.value());
        case NULL -> missing(name, filter.value());
      };
    } catch (Unfit e) {
      throw Problem.of(
          Problem.Kind.MALFORMED,
          "filter[" + filter.field() + "][" + operator.wire() + "]: " + e.getMessage());
    }
  }

  private static Sql compare(Dialect dialect, Column column, String name, String sign, String value)
      throws Unfit {
    Values values = dialect.values();
    JsonNode json = Parsing.fromText(column.kind(), value);
    return new Sql().add(name + sign).bind(values.place(column), values.operand(column, json));
  }

  private static Sql range(Dialect dialect, Column column, String name, String sign, String value)
      throws Unfit {
    Values values = dialect.values();
    JsonNode json = Parsing.fromText(column.kind(), value);
    return new Sql().add(name + sign).bind(values.place(column), values.end(column, json));
  }

  private static Sql choices(Dialect dialect, Column column, String name, String value)
      throws Unfit {
    JsonNode list;
    try {
      list = JSON.readTree(value);
    } catch (JsonProcessingException e) {
      throw new Unfit("type", "Expected a JSON array.");
    }
    if (!list.isArray() || list.size() > MOST_CHOICES) {
      throw new Unfit("type", "Expected a JSON array of at most " + MOST_CHOICES + " values.");
    }
    boolean missing = false;
    Sql sql = new Sql().add("(" + name + " IN (");
    boolean first = true;
    for (JsonNode choice : list) {
      if (choice.isNull()) {
        missing = true;
        continue;
      }
      JsonNode json =
          choice.isTextual() ? Parsing.fromText(column.kind(), choice.textValue()) : choice;
      JsonNode fitting =
          !choice.isTextual() && column.kind().words() ? TextNode.valueOf(choice.asText()) : json;
      sql.add(first ? "" : ", ")
          .bind(dialect.values().place(column), dialect.values().operand(column, fitting));
      first = false;
    }
    if (first) {
      return new Sql().add(missing ? name + " IS NULL" : "1 = 0");
    }
    return sql.add(missing ? ") OR " + name + " IS NULL)" : "))");
  }

  private static Sql missing(String name, String value) throws Unfit {
    if (!value.equals("true") && !value.equals("false")) {
      throw new Unfit("type", "Expected true or false.");
    }
    return new Sql().add(name + (value.equals("true") ? " IS NULL" : " IS NOT NULL"));
  }
}
