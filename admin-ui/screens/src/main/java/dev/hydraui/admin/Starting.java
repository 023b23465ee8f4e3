package dev.hydraui.admin;

import dev.hydraui.admin.data.Problem;
import dev.hydraui.admin.data.Result;
import dev.hydraui.admin.site.Texts;
import dev.hydraui.admin.wish.Wish;
import dev.hydraui.capability.HttpAnswer;
import dev.hydraui.capability.HttpRequest;
import dev.hydraui.capability.Platform;
import dev.hydraui.capability.Storage;
import dev.hydraui.machine.Effect;
import dev.hydraui.machine.Step;
import dev.hydraui.schema.Schema;
import dev.hydraui.schema.SchemaException;
import java.util.Optional;

/** Fetches the schema and what was kept of the person's choices. */
final class Starting {

  private static final String APPEARANCE = "hydra.admin.appearance";
  private static final String SCHEMA = "schema";

  private final AdminConfig config;
  private final Texts texts;
  private final Steering steering;

  Starting(AdminConfig config, Texts texts, Steering steering) {
    this.config = config;
    this.texts = texts;
    this.steering = steering;
  }

  Step<AdminState, AdminEvent> init() {
    return Step.of(
        AdminState.START,
        fetch(""),
        Effect.ask(new Storage.Read(APPEARANCE), AdminEvent.AppearanceKept::new));
  }

  private Effect<AdminEvent> fetch(String etag) {
    HttpRequest request = HttpRequest.get(config.schema());
    return Effect.<HttpAnswer, AdminEvent>ask(
            etag.isEmpty() ? request : request.header("If-None-Match", etag),
            AdminEvent.SchemaCame::new)
        .named(SCHEMA);
  }

  /** Fetches the schema, which also shows whether the server is there. */
  Step<AdminState, AdminEvent> fetch(AdminState state, boolean person) {
    return Step.of(state.schema(state.schema().asking(person)), fetch(state.schema().etag()));
  }

  Step<AdminState, AdminEvent> update(AdminState state, AdminEvent event) {
    if (event instanceof AdminEvent.SchemaCame came) {
      return came(state, came.answer());
    }
    if (event instanceof AdminEvent.ReloadSchema) {
      return fetch(state, true);
    }
    if (event instanceof AdminEvent.Knock) {
      return fetch(state, false);
    }
    if (event instanceof AdminEvent.AppearanceKept kept) {
      return kept.name().isPresent() ? appear(state, kept.name().get()) : Step.of(state);
    }
    if (event instanceof AdminEvent.AppearanceChosen chosen) {
      return appear(state, chosen.name())
          .with(Effect.tell(new Storage.Write(APPEARANCE, chosen.name())));
    }
    return Step.of(state);
  }

  private static Step<AdminState, AdminEvent> appear(AdminState state, String name) {
    for (Platform.Appearance appearance : Platform.Appearance.values()) {
      if (appearance.name().equals(name)) {
        return Step.of(
            state.appearance(appearance), Effect.tell(new Platform.SetAppearance(appearance)));
      }
    }
    return Step.of(state);
  }

  private Step<AdminState, AdminEvent> came(AdminState state, HttpAnswer answer) {
    if (answer instanceof HttpAnswer.Response response && response.status() == 304) {
      return back(state.schema(state.schema().same()), state);
    }
    Result<Schema> result;
    try {
      result = Result.read(answer, Schema::read);
    } catch (SchemaException wrong) {
      return back(
          state.schema(
              state
                  .schema()
                  .failed(new SchemaState.Problem(texts.wrongSchema(), wrong.getMessage()))),
          state);
    }
    if (result instanceof Result.Bad<Schema> bad) {
      return failed(state, bad.problem());
    }
    Schema schema = ((Result.Good<Schema>) result).value();
    String etag = ((HttpAnswer.Response) answer).header("etag").orElse("");
    AdminState known = state.schema(state.schema().good(schema, etag));
    return state.schema().schema().isEmpty()
        ? steering.open(known.gone(false))
        : back(known, state);
  }

  private Step<AdminState, AdminEvent> failed(AdminState state, Problem problem) {
    AdminState failed =
        state.schema(
            state
                .schema()
                .failed(new SchemaState.Problem(texts.noSchema(), texts.problem(problem))));
    return problem.isPassing() ? Step.of(failed.gone(true)) : back(failed, state);
  }

  /** The server has answered. */
  private Step<AdminState, AdminEvent> back(AdminState state, AdminState before) {
    boolean asked = before.schema().asked() && state.schema().problem().isEmpty();
    Step<AdminState, AdminEvent> step = Step.of(state.gone(false));
    if (asked) {
      return step.then(so -> steering.tell(so, Wish.Notice.good(texts.schemaReloaded())))
          .then(steering::refresh);
    }
    return before.gone()
        ? step.then(so -> steering.tell(so, Wish.Notice.good(texts.serverBack())))
            .then(steering::refresh)
        : step;
  }

  /** The problem to show before there is any schema. */
  static Optional<SchemaState.Problem> problem(AdminState state) {
    return state.schema().schema().isEmpty() ? state.schema().problem() : Optional.empty();
  }
}
