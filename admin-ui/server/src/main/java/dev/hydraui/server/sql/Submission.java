package dev.hydraui.server.sql;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hydraui.server.data.Problem;
import dev.hydraui.server.data.Problem.Fault;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values that a caller sent for one record, checked all at once. */
final class Submission {
  private final Values values;
  private final Table table;
  private final ObjectNode sent;
  private final List<Fault> faults = new ArrayList<>();

  Submission(Values values, Table table, ObjectNode sent) {
    this.values = values;
    this.table = table;
    this.sent = sent;
  }

  /** What is bound for a new record; its required fields must be there. */
  Map<Column, Object> whole() {
    for (Column column : table.columns().values()) {
      boolean required = !column.nullable() && !column.supply().given() && column.why().isEmpty();
      if (required && !sent.has(column.field())) {
        faults.add(new Fault(pointer(column.field()), "required", "A value is required."));
      }
    }
    return part();
  }

  /** What is bound for a change. */
  Map<Column, Object> part() {
    Map<Column, Object> bound = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> value : sent.properties()) {
      Column column = column(value.getKey());
      try {
        if (value.getValue().isNull() && !column.nullable()) {
          throw new Values.Unfit("required", "A value is required.");
        }
        bound.put(column, values.parse(column, value.getValue()));
      } catch (Values.Unfit e) {
        faults.add(new Fault(pointer(column.field()), e.keyword(), e.getMessage()));
      }
    }
    if (!faults.isEmpty()) {
      throw Problem.invalid(faults);
    }
    return bound;
  }

  private Column column(String field) {
    Column column = table.columns().get(field);
    if (column == null) {
      throw Problem.of(Problem.Kind.MALFORMED, table.title() + " has no field " + field + ".");
    }
    if (column.why().isPresent()) {
      throw Problem.of(
          Problem.Kind.NOT_ALLOWED,
          Names.title(column.name()) + " cannot be written: " + column.why().get());
    }
    return column;
  }

  private static String pointer(String field) {
    return "/values/" + field.replace("~", "~0").replace("/", "~1");
  }
}
