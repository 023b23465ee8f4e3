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
  private final Rules rules;
  private final Table table;
  private final ObjectNode sent;

  Submission(Values values, Rules rules, Table table, ObjectNode sent) {
    this.values = values;
    this.rules = rules;
    this.table = table;
    this.sent = sent;
  }

  /**
   * What is bound for each column.
   *
   * @param complete whether they make a new record, so that required fields must be there
   * @throws Problem of kind malformed for an unknown field, not-allowed for one that is read-only,
   *     invalid with every fault there is
   */
  Map<Column, Object> bound(boolean complete) {
    sent.fieldNames().forEachRemaining(this::writable);
    List<Fault> faults = new ArrayList<>(rules.faults(table, sent, complete));
    Map<Column, Object> bound = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> value : sent.properties()) {
      Column column = table.columns().get(value.getKey());
      String pointer = pointer(value.getKey());
      if (faults.stream().noneMatch(fault -> fault.pointer().equals(pointer))) {
        try {
          bound.put(column, values.parse(column, value.getValue()));
        } catch (Values.Unfit e) {
          faults.add(new Fault(pointer, e.keyword(), e.getMessage()));
        }
      }
    }
    if (!faults.isEmpty()) {
      throw Problem.invalid(faults);
    }
    return bound;
  }

  private void writable(String field) {
    Column column = table.columns().get(field);
    if (column == null) {
      throw Problem.of(Problem.Kind.MALFORMED, table.title() + " has no field " + field + ".");
    }
    if (column.why().isPresent()) {
      throw Problem.of(
          Problem.Kind.NOT_ALLOWED, column.title() + " cannot be written: " + column.why().get());
    }
  }

  private static String pointer(String field) {
    return "/values/" + field.replace("~", "~0").replace("/", "~1");
  }
}
