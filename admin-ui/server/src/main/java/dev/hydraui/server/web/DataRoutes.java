package dev.hydraui.server.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hydraui.server.data.DataRecord;
import dev.hydraui.server.data.Operation;
import dev.hydraui.server.data.Outcome;
import dev.hydraui.server.data.Problem;
import dev.hydraui.server.data.Scope;
import dev.hydraui.server.data.Source;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The paths of the data API. */
final class DataRoutes {
  private final Source source;
  private final Changes changes;
  private final int mostBytes;

  DataRoutes(Source source, Changes changes, int mostBytes) {
    this.source = source;
    this.changes = changes;
    this.mostBytes = mostBytes;
  }

  /** Answers a request; {@code path} is what follows {@code api/data}. */
  Answer answer(Request request, List<String> path) {
    String method = request.method().equals("HEAD") ? "GET" : request.method();
    return switch (path.size()) {
      case 1 ->
          path.get(0).equals("batch")
              ? batch(request, method)
              : entity(request, method, path.get(0));
      case 2 -> record(request, method, path.get(0), path.get(1));
      case 3 -> relation(request, method, path.get(0), path.get(1), path.get(2));
      case 4 -> below(request, method, path);
      default -> throw Problem.of(Problem.Kind.NOT_FOUND, "There is nothing at this address.");
    };
  }

  private Answer batch(Request request, String method) {
    allow(method, "POST");
    only(request, Set.of());
    List<Operation> operations = Batch.read(request.json(mostBytes));
    List<Outcome> outcomes;
    try {
      outcomes = write(operations);
    } catch (Problem problem) {
      throw Batch.located(problem);
    }
    ObjectNode out = JsonNodeFactory.instance.objectNode();
    ArrayNode results = out.putArray("results");
    for (Outcome outcome : outcomes) {
      outcome
          .written()
          .ifPresentOrElse(record -> results.add(Wire.record(record)), results::addNull);
    }
    return Answer.json(200, out);
  }

  private Answer entity(Request request, String method, String entity) {
    allow(method, "GET", "POST");
    if (method.equals("GET")) {
      return Answer.json(
          200, Wire.page(source.page(new Scope.All(entity), PageParameters.read(request))));
    }
    only(request, Set.of());
    ObjectNode body = Batch.object(request.json(mostBytes), Set.of("values"), "");
    DataRecord made = written(one(new Operation.Create(entity, Batch.values(body, ""))));
    Answer answer = Answer.json(201, Wire.record(made));
    return made.key()
        .map(
            key ->
                answer.with(
                    "Location", request.base() + "/api/data/" + encode(entity) + "/" + encode(key)))
        .orElse(answer);
  }

  private Answer record(Request request, String method, String entity, String key) {
    allow(method, "GET", "PATCH", "DELETE");
    if (method.equals("GET")) {
      only(request, Set.of());
      // Not tagged by its version: the labels of other records are part of the answer.
      return Headers.tagged(
          request, Answer.JSON, Json.write(Wire.record(source.record(entity, key))));
    }
    unconditional(request);
    if (method.equals("DELETE")) {
      only(request, Set.of("version"));
      one(
          new Operation.Delete(
              entity, key, request.parameter("version").filter(text -> !text.isEmpty())));
      return Answer.empty(204);
    }
    only(request, Set.of());
    ObjectNode body = Batch.object(request.json(mostBytes), Set.of("values", "version"), "");
    Operation update =
        new Operation.Update(entity, key, Batch.version(body, ""), Batch.values(body, ""));
    return Answer.json(200, Wire.record(written(one(update))));
  }

  private Answer relation(
      Request request, String method, String entity, String key, String relation) {
    allow(method, "GET", "POST");
    if (method.equals("GET")) {
      Scope scope = new Scope.Related(entity, key, relation);
      return Answer.json(200, Wire.page(source.page(scope, PageParameters.read(request))));
    }
    only(request, Set.of());
    ObjectNode body = Batch.object(request.json(mostBytes), Set.of("key"), "");
    one(new Operation.Link(entity, key, relation, Batch.text(body, "key", "")));
    return Answer.empty(204);
  }

  private Answer below(Request request, String method, List<String> path) {
    only(request, Set.of());
    if (method.equals("GET") && path.get(2).equals("values")) {
      Source.Value value = source.value(path.get(0), path.get(1), path.get(3));
      String type = value.text() ? "text/plain; charset=utf-8" : "application/octet-stream";
      String name =
          encode(
              path.get(0)
                  + "-"
                  + path.get(1)
                  + "-"
                  + path.get(3)
                  + (value.text() ? ".txt" : ".bin"));
      return Answer.bytes(200, type, value.bytes())
          .with("Content-Disposition", "attachment; filename*=UTF-8''" + name);
    }
    allow(method, path.get(2).equals("values") ? "GET" : "DELETE");
    one(new Operation.Unlink(path.get(0), path.get(1), path.get(2), path.get(3)));
    return Answer.empty(204);
  }

  private Outcome one(Operation operation) {
    try {
      return write(List.of(operation)).get(0);
    } catch (Problem problem) {
      throw problem.without("operation");
    }
  }

  private List<Outcome> write(List<Operation> operations) {
    List<Outcome> outcomes = source.write(operations);
    outcomes.forEach(outcome -> outcome.changes().forEach(changes::add));
    return outcomes;
  }

  private static DataRecord written(Outcome outcome) {
    return outcome.written().orElseThrow();
  }

  /** A condition that would be passed over must not look as if it had held. */
  private static void unconditional(Request request) {
    if (request.header("If-Match").or(() -> request.header("If-Unmodified-Since")).isPresent()) {
      throw Problem.of(
          Problem.Kind.MALFORMED,
          "Send the version of the record that you read as version, not as a header.");
    }
  }

  static String encode(String segment) {
    return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static void only(Request request, Set<String> parameters) {
    Optional<String> unknown =
        request.query().keySet().stream().filter(name -> !parameters.contains(name)).findFirst();
    if (unknown.isPresent()) {
      throw Problem.of(Problem.Kind.MALFORMED, "There is no parameter " + unknown.get() + " here.");
    }
  }

  static void allow(String method, String... allowed) {
    if (!List.of(allowed).contains(method)) {
      throw Problem.of(Problem.Kind.WRONG_METHOD, "Use " + String.join(" or ", allowed) + " here.")
          .with("allow", String.join(", ", allowed));
    }
  }
}
