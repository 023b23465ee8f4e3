package dev.hydraui.admin;

import dev.hydraui.admin.data.Problem;
import dev.hydraui.admin.site.Texts;
import dev.hydraui.admin.wish.Wish;
import dev.hydraui.capability.HttpRequest;
import dev.hydraui.json.JsonValue;
import dev.hydraui.machine.Step;
import dev.hydraui.query.Query;
import dev.hydraui.query.QueryState;
import dev.hydraui.query.Retry;
import dev.hydraui.schema.Schema;
import dev.hydraui.schema.SchemaException;

/** Takes the schema. Its query also shows whether the server is there. */
final class Starting {

  /** A server that says nothing for so long is not there, in milliseconds; it is asked again. */
  private static final int PATIENCE = 10_000;

  private final Texts texts;
  private final Steering steering;
  private final Freshness freshness;

  Starting(Texts texts, Steering steering, Freshness freshness) {
    this.texts = texts;
    this.steering = steering;
    this.freshness = freshness;
  }

  private record Key() {}

  /** The schema; asked for until it comes, and afterwards only where there is a reason to. */
  static Query<JsonValue> query(AdminConfig config) {
    HttpRequest request = HttpRequest.get(config.schema()).timeoutMillis(PATIENCE);
    return Query.<JsonValue>json(new Key(), request, json -> json)
        .freshFor(Query.FOREVER)
        .retrying(new Retry(Integer.MAX_VALUE, 1_000, 4_000));
  }

  /** Takes note of what has come since an earlier state. */
  Step<AdminState, AdminEvent> settled(AdminState before, AdminState state) {
    if (state.data() == before.data()) {
      return Step.of(state);
    }
    QueryState<JsonValue> now = freshness.schema(state);
    if (now.equals(freshness.schema(before))) {
      return Step.of(state);
    }
    if (now instanceof QueryState.Failed<JsonValue> failed) {
      Server.Fault fault = new Server.Fault(texts.noSchema(), texts.problem(failed.error()));
      return Step.of(state.server(state.server().failed(fault, Problem.isSilence(failed.error()))));
    }
    return now instanceof QueryState.Ready<JsonValue> ready && !ready.refreshing()
        ? came(state, ready.data())
        : Step.of(state);
  }

  private Step<AdminState, AdminEvent> came(AdminState state, JsonValue document) {
    Server server = state.server();
    boolean same = server.schema().filter(known -> known.document() == document).isPresent();
    try {
      Schema schema = same ? server.schema().get() : Schema.read(document);
      AdminState good = state.server(server.good(schema));
      Step<AdminState, AdminEvent> step =
          Step.of(
              same || (server.schema().isPresent() && state.visit().screen().isDirty())
                  ? good
                  : steering.reopen(good));
      return server.schema().isEmpty() ? step : step.then(next -> back(next, server));
    } catch (SchemaException wrong) {
      Server.Fault fault = new Server.Fault(texts.wrongSchema(), wrong.getMessage());
      return Step.of(state.server(server.failed(fault, false)));
    }
  }

  /** The server has answered. */
  private Step<AdminState, AdminEvent> back(AdminState state, Server before) {
    if (!before.asked() && !before.gone()) {
      return Step.of(state);
    }
    String text = before.asked() ? texts.schemaReloaded() : texts.serverBack();
    return steering.tell(state, Wish.Notice.good(text)).then(freshness::again);
  }
}
