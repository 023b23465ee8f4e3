package dev.hydraui.server.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hydraui.server.data.Operation;
import dev.hydraui.server.data.Problem;
import dev.hydraui.server.data.Problem.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads operations from bodies; a problem names the place by a JSON Pointer. */
final class Batch {
  private static final int MOST = 1000;

  private Batch() {}

  static List<Operation> read(JsonNode json) {
    JsonNode list = object(json, Set.of("operations"), "").get("operations");
    if (list == null || !list.isArray()) {
      throw malformed("/operations", "expected an array");
    }
    if (list.size() > MOST) {
      throw malformed("/operations", "at most " + MOST + " operations");
    }
    List<Operation> operations = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      operations.add(operation(list.get(i), "/operations/" + i));
    }
    return operations;
  }

  /** A problem of one operation with the places it speaks of, seen from the whole body. */
  static Problem located(Problem problem) {
    if (!(problem.members().get("operation") instanceof Integer number)) {
      return problem;
    }
    String at = "/operations/" + number;
    Problem located = problem.with("pointer", at);
    if (!(problem.members().get("errors") instanceof List<?> faults)) {
      return located;
    }
    return located.with(
        "errors",
        faults.stream()
            .filter(Fault.class::isInstance)
            .map(Fault.class::cast)
            .map(fault -> new Fault(at + fault.pointer(), fault.keyword(), fault.message()))
            .toList());
  }

  private static Operation operation(JsonNode json, String at) {
    ObjectNode body = object(json, Set.of("op", "entity", "key", "version", "values"), at);
    String entity = text(body, "entity", at);
    return switch (text(body, "op", at)) {
      case "create" -> new Operation.Create(entity, values(body, at));
      case "update" ->
          new Operation.Update(entity, text(body, "key", at), version(body, at), values(body, at));
      case "delete" -> new Operation.Delete(entity, text(body, "key", at), version(body, at));
      default -> throw malformed(at + "/op", "expected create, update or delete");
    };
  }

  static ObjectNode object(JsonNode json, Set<String> members, String at) {
    if (!(json instanceof ObjectNode object)) {
      throw malformed(at, "expected an object");
    }
    object
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (!members.contains(name)) {
                throw malformed(at + "/" + name, "there is no such member");
              }
            });
    return object;
  }

  static ObjectNode values(ObjectNode body, String at) {
    if (!(body.get("values") instanceof ObjectNode values)) {
      throw malformed(at + "/values", "expected an object");
    }
    return values;
  }

  static String text(ObjectNode body, String member, String at) {
    JsonNode value = body.get(member);
    if (value == null || !value.isTextual()) {
      throw malformed(at + "/" + member, "expected text");
    }
    return value.textValue();
  }

  /** The version, unless it is left out, null or empty. */
  static Optional<String> version(ObjectNode body, String at) {
    return body.hasNonNull("version")
        ? Optional.of(text(body, "version", at)).filter(version -> !version.isEmpty())
        : Optional.empty();
  }

  private static Problem malformed(String at, String message) {
    return Problem.of(
        Problem.Kind.MALFORMED, (at.isEmpty() ? "The body" : at) + ": " + message + ".");
  }
}
