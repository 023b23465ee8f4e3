package dev.hydraui.server.sql;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hydraui.json.Json;
import dev.hydraui.json.JsonPointer;
import dev.hydraui.schema.Patterns;
import dev.hydraui.schema.Validator;
import dev.hydraui.schema.Violation;
import dev.hydraui.server.data.Problem.Fault;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What the schema says is valid, checked by the same code that checks it in the client. */
final class Rules {
  private static final Patterns PATTERNS = pattern -> Pattern.compile(pattern).asPredicate();

  private final Map<String, Validator> whole = new HashMap<>();
  private final Map<String, Validator> part = new HashMap<>();

  Rules(ObjectNode schema) {
    schema
        .get("$defs")
        .properties()
        .forEach(
            entity -> {
              ObjectNode definition = (ObjectNode) entity.getValue();
              whole.put(entity.getKey(), validator(definition));
              part.put(entity.getKey(), validator(definition.deepCopy().without("required")));
            });
  }

  private static Validator validator(com.fasterxml.jackson.databind.JsonNode definition) {
    return Validator.of(Json.parse(definition.toString()), JsonPointer.ROOT, PATTERNS);
  }

  /**
   * What is wrong with values for one record: the first thing at each place.
   *
   * @param complete whether the required fields must be there
   */
  List<Fault> faults(Table table, ObjectNode values, boolean complete) {
    Validator validator = (complete ? whole : part).get(table.entity());
    Map<String, Fault> first = new LinkedHashMap<>();
    for (Violation violation : validator.validate(Json.parse(values.toString()))) {
      Fault fault = fault(table, violation);
      first.putIfAbsent(fault.pointer(), fault);
    }
    return List.copyOf(first.values());
  }

  private static Fault fault(Table table, Violation violation) {
    Column column =
        violation.pointer().isRoot()
            ? null
            : table.columns().get(violation.pointer().tokens().get(0));
    String name = column == null ? table.title() : column.title();
    return new Fault(
        "/values" + violation.pointer(),
        violation.keyword(),
        name + " " + violation.message() + ".");
  }
}
