package dev.hydraui.admin.record;

import dev.hydraui.admin.data.DataRecord;
import dev.hydraui.admin.data.Problem;
import dev.hydraui.admin.picker.Picker;
import dev.hydraui.admin.picker.Search;
import dev.hydraui.admin.related.RelatedState;
import dev.hydraui.admin.related.Relating;
import dev.hydraui.admin.site.Site;
import dev.hydraui.admin.wish.Turn;
import dev.hydraui.admin.wish.Wish;
import dev.hydraui.capability.Download;
import dev.hydraui.machine.Effect;
import dev.hydraui.query.Query;
import dev.hydraui.query.QueryState;
import dev.hydraui.route.Parameters;
import dev.hydraui.schema.Entity;
import dev.hydraui.schema.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What events do to a record on screen. */
public final class Recording {

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
  public RecordState open(String key) {
    Draft nothing = Draft.of(site, entity, Beginning.NOTHING, false);
    return RecordState.of(entity.name(), Optional.of(key), RecordState.Phase.LOADING, nothing);
  }

  /** Opens the form of a new record, with values for some of its fields. */
  public RecordState create(Parameters values) {
    DataRecord base = new Beginning(site, entity).record(values);
    return RecordState.of(
        entity.name(),
        Optional.empty(),
        RecordState.Phase.READY,
        Draft.of(site, entity, base, true));
  }

  /** Opens it with what was typed into it before. */
  public RecordState goOn(RecordState fresh, Unsaved typed) {
    Draft draft = typed.again(Draft.of(site, entity, typed.base(), fresh.isNew()), entity);
    RecordState ready = fresh.draft(draft).phase(RecordState.Phase.READY);
    return ready.isNew() ? ready : withRelated(ready);
  }

  /** What the record's screen wants to know. */
  public List<Query<?>> queries(RecordState state) {
    List<Query<?>> queries = new ArrayList<>();
    state.key().ifPresent(key -> queries.add(record(key)));
    queries.addAll(new Beginning(site, entity).naming(state).values());
    for (Picker picker : state.pickers().values()) {
      new Search(site).query(picker).ifPresent(queries::add);
    }
    for (RelatedState one : state.related().values()) {
      queries.addAll(relating(state).queries(one));
    }
    return queries;
  }

  private Query<DataRecord> record(String key) {
    return site.api().record(entity.name(), key);
  }

  private Relating relating(RecordState state) {
    return new Relating(site, entity, state.key().orElse(""));
  }

  /** Takes note of what has come. */
  public RecordState settled(RecordState state) {
    RecordState next = state.key().map(key -> came(state, site.get(record(key)))).orElse(state);
    for (var one : new Beginning(site, entity).naming(next).entrySet()) {
      Optional<DataRecord> other = site.only(one.getValue());
      if (other.isPresent()) {
        next = next.draft(next.draft().pick(one.getKey(), other.get()));
      }
    }
    for (RelatedState one : next.related().values()) {
      RelatedState settled = relating(next).settled(one);
      next = settled == one ? next : next.related(settled);
    }
    return next;
  }

  private RecordState came(RecordState state, QueryState<DataRecord> now) {
    if (now.failure().filter(error -> Problem.is(error, "not-found")).isPresent()) {
      return state.phase() == RecordState.Phase.GONE ? state : state.phase(RecordState.Phase.GONE);
    }
    Optional<DataRecord> record = now.shown();
    boolean first = state.phase() == RecordState.Phase.LOADING;
    boolean takes = first || !(state.isDirty() || state.conflict().isPresent());
    boolean news =
        record.isPresent()
            && state.phase() != RecordState.Phase.GONE
            && record.get() != state.draft().base();
    if (!news || !takes) {
      return state;
    }
    RecordState ready =
        state.draft(Draft.of(site, entity, record.get(), false)).phase(RecordState.Phase.READY);
    return first ? withRelated(ready) : ready;
  }

  /** The record is there for the first time: what belongs to it follows. */
  private RecordState withRelated(RecordState state) {
    RecordState next = state;
    for (Relation relation : entity.relations()) {
      Optional<Entity> other = site.other(relation).filter(one -> one.may().read());
      if (relation.kind() != Relation.Kind.ONE && other.isPresent()) {
        next = next.related(relating(state).open(relation, other.get()));
      }
    }
    return next;
  }

  public Turn<RecordState, RecordEvent> update(RecordState state, RecordEvent event) {
    if (event instanceof RecordEvent.Again) {
      return Turn.<RecordState, RecordEvent>of(state).wish(new Wish.Again());
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
        || event instanceof RecordEvent.CreateAnew) {
      return saving.update(state, event);
    }
    if (event instanceof RecordEvent.Delete
        || event instanceof RecordEvent.DeleteConfirmed
        || event instanceof RecordEvent.DeleteGivenUp
        || event instanceof RecordEvent.Undelete) {
      return deletion(state, event);
    }
    return editing.update(state, event);
  }

  private Turn<RecordState, RecordEvent> related(RecordState state, RecordEvent.InRelated in) {
    RelatedState one = state.related().get(in.relation());
    return one == null
        ? Turn.of(state)
        : relating(state)
            .update(one, in.event())
            .map(state::related, event -> new RecordEvent.InRelated(in.relation(), event));
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
}
