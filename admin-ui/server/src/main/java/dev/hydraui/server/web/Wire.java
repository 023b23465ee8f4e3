package dev.hydraui.server.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hydraui.server.data.Change;
import dev.hydraui.server.data.DataRecord;
import dev.hydraui.server.data.Page;
import dev.hydraui.server.data.Problem;
import dev.hydraui.server.data.Problem.Fault;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Records, pages, changes and problems as the JSON of the data API. */
final class Wire {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private Wire() {}

  static ObjectNode record(DataRecord record) {
    ObjectNode out = JSON.objectNode();
    out.put("key", record.key().orElse(null));
    record.version().ifPresent(version -> out.put("version", version));
    out.put("label", record.label());
    out.set("values", record.values());
    ObjectNode related = out.putObject("related");
    record
        .related()
        .forEach(
            (name, other) ->
                related.putObject(name).put("key", other.key()).put("label", other.label()));
    if (!record.truncated().isEmpty()) {
      ObjectNode truncated = out.putObject("truncated");
      record.truncated().forEach(truncated::put);
    }
    return out;
  }

  static ObjectNode page(Page page) {
    ObjectNode out = JSON.objectNode();
    ArrayNode items = out.putArray("items");
    page.items().forEach(item -> items.add(record(item)));
    out.putObject("page")
        .put("limit", page.limit())
        .put("next", page.next().orElse(null))
        .put("previous", page.previous().orElse(null));
    page.total().ifPresent(total -> out.put("total", total));
    return out;
  }

  static ObjectNode change(Change change) {
    ObjectNode out = JSON.objectNode();
    out.put("entity", change.entity()).put("key", change.key());
    out.put("kind", change.kind().name().toLowerCase(Locale.ROOT));
    change.version().ifPresent(version -> out.put("version", version));
    return out;
  }

  static ObjectNode problem(Problem problem) {
    ObjectNode out = JSON.objectNode();
    out.put("type", "urn:hydra:problem:" + problem.kind().wire());
    out.put("title", problem.kind().title());
    out.put("status", problem.kind().status());
    out.put("detail", problem.getMessage());
    for (Map.Entry<String, Object> member : problem.members().entrySet()) {
      out.set(member.getKey(), member(member.getValue()));
    }
    return out;
  }

  private static JsonNode member(Object value) {
    if (value instanceof JsonNode json) {
      return json;
    } else if (value instanceof DataRecord record) {
      return record(record);
    } else if (value instanceof Integer number) {
      return JSON.numberNode(number);
    } else if (value instanceof List<?> faults) {
      ArrayNode out = JSON.arrayNode();
      faults.stream()
          .filter(Fault.class::isInstance)
          .map(Fault.class::cast)
          .forEach(
              fault ->
                  out.addObject()
                      .put("pointer", fault.pointer())
                      .put("keyword", fault.keyword())
                      .put("message", fault.message()));
      return out;
    }
    return value == null ? NullNode.instance : JSON.textNode(value.toString());
  }
}
