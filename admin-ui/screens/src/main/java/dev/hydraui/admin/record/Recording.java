package dev.hydraui.admin.record;

import dev.hydraui.admin.data.DataRecord;
import dev.hydraui.admin.data.Problem;
import dev.hydraui.admin.data.Result;
import dev.hydraui.admin.place.Criteria;
import dev.hydraui.admin.place.Place;
import dev.hydraui.admin.related.RelatedEvent;
import dev.hydraui.admin.related.RelatedState;
import dev.hydraui.admin.related.Relating;
import dev.hydraui.admin.site.Site;
import dev.hydraui.admin.wish.Turn;
import dev.hydraui.admin.wish.Wish;
import dev.hydraui.capability.Download;
import dev.hydraui.capability.HttpAnswer;
import dev.hydraui.machine.Effect;
import dev.hydraui.route.Parameters;
import dev.hydraui.schema.Entity;
import dev.hydraui.schema.Relation;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What events do to a record on screen. */
public final class Recording {

  private static final String FETCH = "record";

  private final Site site;
  private final Entity entity;
  private final Saving saving;
  private final Editing editing;

  public Recording(Site site, Entity entity) {
    this.site = site;
    this.entity = entity;
    this.saving = new Saving(site, entity);
    this.editing = new Editing(site, entity);
  }

  /** Opens a record. */
  public Turn<RecordState, RecordEvent> open(String key) {
    RecordState state = start(Optional.of(key), RecordState.Phase.LOADING, Beginning.NOTHING);
    return Turn.<RecordState, RecordEvent>of(state).with(fetch(key));
  }

  /** Opens the form of a new record, with values for some of its fields. */
  public Turn<RecordState, RecordEvent> create(Parameters values) {
    Beginning beginning = new Beginning(site, entity);
    RecordState state = start(Optional.empty(), RecordState.Phase.READY, beginning.record(values));
    return new Turn<>(state, beginning.names(state.draft().base()), List.of());
  }

  private RecordState start(Optional<String> key, RecordState.Phase phase, DataRecord base) {
    return new RecordState(
        entity.name(),
        key,
        phase,
        Draft.of(site, entity, base, key.isEmpty()),
        false,
        false,
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        Map.of());
  }

  private Effect<RecordEvent> fetch(String key) {
    return Effect.<HttpAnswer, RecordEvent>ask(
            site.api().record(entity.name(), key), RecordEvent.Came::new)
        .named(FETCH);
  }

  public Turn<RecordState, RecordEvent> update(RecordState state, RecordEvent event) {
    if (event instanceof RecordEvent.Came came) {
      return came(state, came.answer());
    }
    if (event instanceof RecordEvent.Refresh) {
      return refresh(state);
    }
    if (event instanceof RecordEvent.Reload) {
      RecordState clean = state.draft(state.draft().reset()).conflict(Optional.empty()).unchanged();
      return again(clean.problem(Optional.empty()));
    }
    if (event instanceof RecordEvent.Follow follow) {
      return Turn.<RecordState, RecordEvent>of(state).wish(new Wish.Go(follow.address()));
    }
    if (event instanceof RecordEvent.InRelated in) {
      return related(state, in);
    }
    if (event instanceof RecordEvent.Download download) {
      String key = state.key().orElse("");
      return Turn.<RecordState, RecordEvent>of(state)
          .with(
              Effect.tell(
                  new Download.From(
                      site.api().value(entity.name(), key, download.field()),
                      entity.name() + "-" + key + "-" + download.field())));
    }
    if (event instanceof RecordEvent.Save
        || event instanceof RecordEvent.Saved
        || event instanceof RecordEvent.Resolving
        || event instanceof RecordEvent.KeepMine
        || event instanceof RecordEvent.CreateAnew) {
      return saving.update(state, event);
    }
    return isDeletion(event) ? deletion(state, event) : editing.update(state, event);
  }

  private Turn<RecordState, RecordEvent> again(RecordState state) {
    return state.key().isPresent()
        ? Turn.<RecordState, RecordEvent>of(state).with(fetch(state.key().get()))
        : Turn.of(state);
  }

  private Turn<RecordState, RecordEvent> came(RecordState state, HttpAnswer answer) {
    Result<DataRecord> result = Result.record(answer);
    if (result instanceof Result.Good<DataRecord> good) {
      RecordState ready =
          state
              .draft(state.draft().over(site, entity, good.value(), false))
              .phase(RecordState.Phase.READY)
              .problem(Optional.empty());
      return opened(ready);
    }
    Problem problem = ((Result.Bad<DataRecord>) result).problem();
    boolean missing = problem.is("not-found");
    if (state.phase() == RecordState.Phase.READY && !missing) {
      return passing(Turn.of(state.problem(Optional.of(problem))), problem);
    }
    RecordState.Phase phase =
        missing
            ? state.isDirty() ? RecordState.Phase.GONE : RecordState.Phase.MISSING
            : RecordState.Phase.FAILED;
    return passing(Turn.of(state.phase(phase).problem(Optional.of(problem))), problem);
  }

  private static Turn<RecordState, RecordEvent> passing(
      Turn<RecordState, RecordEvent> turn, Problem problem) {
    return problem.isPassing() ? turn.wish(new Wish.ServerGone()) : turn;
  }

  /** The record is there for the first time: what belongs to it follows. */
  private Turn<RecordState, RecordEvent> opened(RecordState state) {
    Turn<RecordState, RecordEvent> turn = Turn.of(state);
    if (!state.related().isEmpty()) {
      return turn;
    }
    Relating relating = new Relating(site, entity.name(), state.key().orElse(""));
    for (Relation relation : entity.relations()) {
      boolean shown =
          relation.kind() != Relation.Kind.ONE
              && site.other(relation).filter(other -> other.may().read()).isPresent();
      if (shown) {
        turn = turn.then(so -> wrap(so, relation.name(), relating.open(relation)));
      }
    }
    return turn;
  }

  private static Turn<RecordState, RecordEvent> wrap(
      RecordState state, String relation, Turn<RelatedState, RelatedEvent> turn) {
    return turn.map(
        related -> state.related(relation, related),
        event -> new RecordEvent.InRelated(relation, event));
  }

  private Turn<RecordState, RecordEvent> related(RecordState state, RecordEvent.InRelated in) {
    RelatedState one = state.related().get(in.relation());
    return one == null || state.key().isEmpty()
        ? Turn.of(state)
        : wrap(
            state,
            in.relation(),
            new Relating(site, entity.name(), state.key().get()).update(one, in.event()));
  }

  /** A form in which nothing was typed is fetched afresh; what was typed is left alone. */
  private Turn<RecordState, RecordEvent> refresh(RecordState state) {
    boolean idle = !state.isDirty() && state.conflict().isEmpty() && state.change().isEmpty();
    Turn<RecordState, RecordEvent> turn = idle ? again(state) : Turn.of(state);
    for (String relation : state.related().keySet()) {
      turn =
          turn.then(
              so -> related(so, new RecordEvent.InRelated(relation, new RelatedEvent.Refresh())));
    }
    return turn;
  }

  private static boolean isDeletion(RecordEvent event) {
    return event instanceof RecordEvent.Delete
        || event instanceof RecordEvent.DeleteConfirmed
        || event instanceof RecordEvent.DeleteGivenUp
        || event instanceof RecordEvent.Undelete;
  }

  private Turn<RecordState, RecordEvent> deletion(RecordState state, RecordEvent event) {
    if (event instanceof RecordEvent.DeleteGivenUp) {
      return Turn.of(state.asking(false));
    }
    if (event instanceof RecordEvent.Undelete) {
      return Turn.<RecordState, RecordEvent>of(state)
          .wish(new Wish.Undelete(entity.name(), state.key().orElse("")));
    }
    if (event instanceof RecordEvent.Delete && state.isDirty()) {
      return Turn.of(state.asking(true));
    }
    DataRecord record = state.draft().base();
    return Turn.<RecordState, RecordEvent>of(state.asking(false).draft(state.draft().reset()))
        .wish(new Wish.Delete(entity.name(), List.of(record)))
        .wish(new Wish.GoBack(entity.name()));
  }

  /** The address of the list, from its start. */
  public static String list(Entity entity) {
    return new Place.Listing(entity.name(), Criteria.ALL).address();
  }
}
