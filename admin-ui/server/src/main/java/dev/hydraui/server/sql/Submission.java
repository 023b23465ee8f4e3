package dev.hydraui.server.sql;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hydraui.server.data.Problem;
import dev.hydraui.server.data.Problem.Fault;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
   * @throws Problem of kind malformed for an unknown field, invalid with every fault there is,
   *     not-allowed if all there is are values for read-only fields
   */
  Map<Column, Object> bound(boolean complete) {
    sent.fieldNames().forEachRemaining(this::known);
    List<Fault> faults = new ArrayList<>();
    sent.fieldNames().forEachRemaining(field -> refused(field).ifPresent(faults::add));
    int refused = faults.size();
    for (Fault fault : rules.faults(table, sent, complete)) {
      if (absent(faults, fault.pointer())) {
        faults.add(fault);
      }
    }
    Map<Column, Object> bound = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> value : sent.properties()) {
      Column column = table.columns().get(value.getKey());
      String pointer = pointer(value.getKey());
      if (absent(faults, pointer)) {
        try {
          bound.put(column, values.parse(column, value.getValue()));
        } catch (Values.Unfit e) {
          faults.add(new Fault(pointer, e.keyword(), e.getMessage()));
        }
      }
    }
    if (faults.size() > refused) {
      throw Problem.invalid(faults);
    } else if (refused > 0) {
      throw Problem.of(Problem.Kind.NOT_ALLOWED, faults.get(0).message()).with("errors", faults);
    }
    return bound;
  }

  private void known(String field) {
    if (!table.columns().containsKey(field)) {
      throw Problem.of(Problem.Kind.MALFORMED, table.title() + " has no field " + field + ".");
    }
  }

  private Optional<Fault> refused(String field) {
    Column column = table.columns().get(field);
    return column
        .why()
        .map(
            why ->
                new Fault(
                    pointer(field), "readOnly", column.title() + " cannot be written: " + why));
  }

  private static boolean absent(List<Fault> faults, String pointer) {
    return faults.stream().noneMatch(fault -> fault.pointer().equals(pointer));
  }

  private static String pointer(String field) {
    return "/values/" + field.replace("~", "~0").replace("/", "~1");
  }
}
