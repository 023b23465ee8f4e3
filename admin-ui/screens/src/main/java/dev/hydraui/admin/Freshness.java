package dev.hydraui.admin;

import dev.hydraui.admin.data.Change;
import dev.hydraui.admin.data.DataApi;
import dev.hydraui.admin.data.Problem;
import dev.hydraui.capability.Clock;
import dev.hydraui.capability.EventStream;
import dev.hydraui.json.JsonValue;
import dev.hydraui.machine.Effect;
import dev.hydraui.machine.Step;
import dev.hydraui.query.Query;
import dev.hydraui.query.QueryCache;
import dev.hydraui.query.QueryEvent;
import dev.hydraui.query.QueryState;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Keeps what is on screen as the server has it. */
final class Freshness {

  /** Many changes at once make one request. */
  private static final long WHILE = 250;

  private final Query<JsonValue> schema;
  private final Sites sites;
  private final Screens screens;

  Freshness(Query<JsonValue> schema, Sites sites, Screens screens) {
    this.schema = schema;
    this.sites = sites;
    this.screens = screens;
  }

  private static Step<AdminState, AdminEvent> in(
      AdminState state, Step<QueryCache, QueryEvent> step) {
    return step.map(state::data, AdminEvent.Fetched::new);
  }

  /** Wants what is on screen, and nothing else. */
  Step<AdminState, AdminEvent> want(AdminState state) {
    List<Query<?>> queries = new ArrayList<>(screens.queries(state));
    queries.add(schema);
    return in(state, state.data().want(queries));
  }

  /** Takes an answer. One that speaks against the server makes sure of it. */
  Step<AdminState, AdminEvent> answered(AdminState state, QueryEvent event) {
    Step<AdminState, AdminEvent> step = in(state, state.data().update(event));
    for (Query<?> query : screens.queries(state)) {
      QueryState<?> now = step.state().data().get(query);
      boolean silence = now.failure().filter(Problem::isSilence).isPresent();
      if (silence && !now.equals(state.data().get(query))) {
        return step.then(this::doubt);
      }
    }
    return step;
  }

  /** Sees whether the server is there, unless that is being done. */
  Step<AdminState, AdminEvent> doubt(AdminState state) {
    return state.server().gone() ? Step.of(state) : knock(state);
  }

  Step<AdminState, AdminEvent> knock(AdminState state) {
    return in(state, state.data().refetch(schema));
  }

  QueryState<JsonValue> schema(AdminState state) {
    return state.data().get(schema);
  }

  /** Fetches everything on screen once more, even what waits for another attempt. */
  Step<AdminState, AdminEvent> again(AdminState state) {
    Step<QueryCache, QueryEvent> step = state.data().invalidate(DataApi.ALL);
    for (Query<?> query : screens.queries(state)) {
      step = step.then(data -> data.refetch(query));
    }
    return in(state, step);
  }

  /** Some of an entity's records were written: these, and the pages that may show them. */
  Step<AdminState, AdminEvent> written(AdminState state, String entity, Set<String> keys) {
    Set<String> tags = new LinkedHashSet<>();
    tags.add(entity);
    keys.forEach(key -> tags.add(DataApi.path(entity, key)));
    return refresh(state, tags);
  }

  /** What others have changed is fetched afresh. */
  Step<AdminState, AdminEvent> refresh(AdminState state) {
    return refresh(state.news(Set.of()), state.news());
  }

  private static Step<AdminState, AdminEvent> refresh(AdminState state, Set<String> tags) {
    Step<QueryCache, QueryEvent> step = Step.of(state.data());
    for (String tag : tags) {
      step = step.then(data -> data.invalidate(tag));
    }
    return in(state, step);
  }

  /** Takes in what others have changed. */
  Step<AdminState, AdminEvent> streamed(AdminState state, EventStream.Delivery delivery) {
    if (delivery instanceof EventStream.Delivery.Lost) {
      return doubt(state);
    }
    if (delivery instanceof EventStream.Delivery.Opened) {
      // What was fetched before may be older than the first change that is told.
      Step<AdminState, AdminEvent> step = soon(state, Set.of(DataApi.ALL));
      return state.server().gone() ? step.then(this::knock) : step;
    }
    EventStream.Delivery.Message message = (EventStream.Delivery.Message) delivery;
    if (message.name().equals("reset")) {
      return soon(state, Set.of(DataApi.ALL));
    }
    return Change.read(message)
        .map(change -> soon(state, tags(state, change)))
        .orElse(Step.of(state));
  }

  private Set<String> tags(AdminState state, Change change) {
    Set<String> tags = new LinkedHashSet<>();
    tags.add(change.entity());
    boolean known =
        sites
            .of(state)
            .flatMap(site -> site.get(site.api().record(change.entity(), change.key())).shown())
            .filter(record -> record.version().equals(change.version()))
            .isPresent();
    if (change.isDeletion() || !known) {
      tags.add(DataApi.path(change.entity(), change.key()));
    }
    return tags;
  }

  private static Step<AdminState, AdminEvent> soon(AdminState state, Set<String> tags) {
    Set<String> news = new LinkedHashSet<>(state.news());
    news.addAll(tags);
    return state.news().isEmpty()
        ? Step.of(
            state.news(news),
            Effect.ask(new Clock.After(WHILE), now -> new AdminEvent.RefreshDue()))
        : Step.of(state.news(news));
  }
}
