package dev.hydraui.admin.record;

import dev.hydraui.admin.conflict.Conflict;
import dev.hydraui.admin.conflict.ConflictEvent;
import dev.hydraui.admin.data.DataRecord;
import dev.hydraui.admin.data.Problem;
import dev.hydraui.admin.place.Place;
import dev.hydraui.admin.site.Site;
import dev.hydraui.admin.value.Cells;
import dev.hydraui.admin.value.Typed;
import dev.hydraui.admin.wish.Turn;
import dev.hydraui.admin.wish.Wish;
import dev.hydraui.capability.HttpAnswer;
import dev.hydraui.capability.HttpRequest;
import dev.hydraui.form.FormStatus;
import dev.hydraui.json.JsonObject;
import dev.hydraui.machine.Effect;
import dev.hydraui.query.QueryError;
import dev.hydraui.query.Result;
import dev.hydraui.route.Parameters;
import dev.hydraui.schema.Entity;
import dev.hydraui.schema.Field;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Saves what was typed. Whatever goes wrong, what was typed stays. */
final class Saving {

  private final Site site;
  private final Entity entity;

  Saving(Site site, Entity entity) {
    this.site = site;
    this.entity = entity;
  }

  Turn<RecordState, RecordEvent> update(RecordState state, RecordEvent event) {
    if (event instanceof RecordEvent.Saved saved) {
      return saved(state, saved.answer());
    }
    if (event instanceof RecordEvent.Resolving resolving) {
      return resolve(state, resolving.event());
    }
    if (event instanceof RecordEvent.CreateAnew) {
      return anew(state);
    }
    return state.saving() ? Turn.of(state) : save(state, ((RecordEvent.Save) event).close());
  }

  private Turn<RecordState, RecordEvent> save(RecordState state, boolean close) {
    RecordState checked = state.draft(state.draft().submit()).save(state.save().calm());
    if (checked.draft().form().status() != FormStatus.SUBMITTING) {
      return Turn.of(checked.save(checked.save().refused()));
    }
    if (state.isNew()) {
      return send(
          checked.save(checked.save().run(close)),
          site.api().create(entity.name(), checked.draft().all()));
    }
    JsonObject changes = checked.draft().changes();
    if (changes.isEmpty()) {
      RecordState clean = state.draft(state.draft().reset());
      return close
          ? Turn.<RecordState, RecordEvent>of(clean).wish(new Wish.GoBack(entity.name()))
          : Turn.of(clean);
    }
    return patch(checked.save(checked.save().run(close)), state.draft().base().version(), changes);
  }

  private Turn<RecordState, RecordEvent> patch(
      RecordState state, String version, JsonObject changes) {
    Optional<String> known = Optional.of(version).filter(text -> !text.isEmpty());
    return send(state, site.api().update(entity.name(), state.key().orElse(""), known, changes));
  }

  private static Turn<RecordState, RecordEvent> send(RecordState state, HttpRequest request) {
    Effect<RecordEvent> effect =
        Effect.<HttpAnswer, RecordEvent>ask(request, RecordEvent.Saved::new);
    return Turn.<RecordState, RecordEvent>of(state).with(effect);
  }

  private Turn<RecordState, RecordEvent> saved(RecordState state, HttpAnswer answer) {
    Result<DataRecord> result = Result.json(answer, DataRecord::read);
    return result instanceof Result.Success<DataRecord> success
        ? done(state, success.value())
        : failed(state, ((Result.Failure<DataRecord>) result).error());
  }

  private Turn<RecordState, RecordEvent> done(RecordState state, DataRecord record) {
    boolean close = state.save().closes();
    RecordState clean =
        state
            .save(Save.NONE)
            .draft(Draft.of(site, entity, record, false))
            .conflict(Optional.empty());
    String known = site.name(record);
    String name = known.isEmpty() ? entity.title() : known;
    Wish.Notice notice =
        Wish.Notice.good(state.isNew() ? site.texts().created(name) : site.texts().saved(name));
    Turn<RecordState, RecordEvent> turn =
        Turn.<RecordState, RecordEvent>of(clean).wish(new Wish.Written(entity.name()));
    if (record.key().isEmpty()) {
      return turn.wish(new Wish.Tell(notice)).wish(new Wish.GoBack(entity.name()));
    }
    String key = record.key().get();
    String address = Cells.opened(entity.name(), key);
    turn = turn.wish(new Wish.Known<>(site.api().record(entity.name(), key), record));
    if (close) {
      return turn.wish(new Wish.Tell(notice.link(site.texts().open(), address)))
          .wish(new Wish.GoBack(entity.name()));
    }
    turn = turn.wish(new Wish.Tell(notice));
    return state.key().equals(record.key()) ? turn : turn.wish(new Wish.GoInstead(address));
  }

  private Turn<RecordState, RecordEvent> failed(RecordState state, QueryError error) {
    Optional<DataRecord> current = Problem.current(error);
    if (Problem.is(error, "conflict") && current.isPresent()) {
      Conflict conflict =
          Conflict.of(entity, state.draft().base(), state.draft().changes(), current.get());
      // An answer that got lost: what was typed is there already.
      boolean saved = conflict.open(entity) == 0 && conflict.kept(entity).isEmpty();
      return saved
          ? done(state, current.get())
          : Turn.of(state.save(state.save().calm()).conflict(Optional.of(conflict)));
    }
    RecordState told = state.conflict(Optional.empty()).save(state.save().failed(error));
    boolean gone = Problem.is(error, "conflict") || Problem.is(error, "not-found");
    return !state.isNew() && gone
        ? Turn.of(told.phase(RecordState.Phase.GONE))
        : Turn.<RecordState, RecordEvent>of(told.draft(marked(state, error))).doubting(error);
  }

  /** The server's messages at their fields. */
  private Draft marked(RecordState state, QueryError problem) {
    Map<String, String> errors = new LinkedHashMap<>();
    for (Problem.FieldError error : Problem.fieldErrors(problem)) {
      if (entity.field(error.field()).flatMap(state.draft()::field).isPresent()) {
        errors.putIfAbsent(error.field(), site.texts().fieldError(error));
      }
    }
    return state.draft().failed(errors);
  }

  private Turn<RecordState, RecordEvent> resolve(RecordState state, ConflictEvent event) {
    Conflict conflict = state.conflict().orElse(null);
    if (conflict == null || state.saving()) {
      return Turn.of(state);
    }
    if (event instanceof ConflictEvent.Back) {
      return Turn.of(
          state
              .draft(state.draft().over(site, entity, conflict.theirs(), false))
              .conflict(Optional.empty()));
    }
    if (event instanceof ConflictEvent.Merge) {
      return conflict.open(entity) > 0 ? Turn.of(state) : merge(state, conflict);
    }
    return Turn.of(state.conflict(Optional.of(conflict.chosen(entity, event))));
  }

  private Turn<RecordState, RecordEvent> merge(RecordState state, Conflict conflict) {
    JsonObject kept = conflict.kept(entity);
    if (kept.isEmpty()) {
      return done(state, conflict.theirs());
    }
    RecordState rebased =
        state.draft(kept(state.draft(), conflict)).save(state.save().run(state.save().closes()));
    return patch(rebased, conflict.theirs().version(), kept);
  }

  /** What is typed over their version once the choices are made. */
  private Draft kept(Draft draft, Conflict conflict) {
    Draft kept = draft.over(site, entity, conflict.theirs(), false);
    for (Field field : conflict.fields(entity)) {
      if (conflict.sides().get(field.name()) == Conflict.Side.THEIRS) {
        kept = kept.type(field, Typed.text(field, conflict.theirs().value(field.name())));
      }
    }
    return kept;
  }

  /** The record is gone: what it was, with what was typed over it, as a new one. */
  private Turn<RecordState, RecordEvent> anew(RecordState state) {
    Draft old = state.draft();
    DataRecord base =
        new DataRecord(
            Optional.empty(),
            "",
            "",
            new Beginning(site, entity).again(old.base()),
            old.base().related(),
            Map.of());
    RecordState fresh =
        RecordState.of(
            entity.name(),
            Optional.empty(),
            RecordState.Phase.READY,
            old.over(site, entity, base, true));
    return Turn.<RecordState, RecordEvent>of(fresh)
        .wish(new Wish.Readdress(new Place.Creation(entity.name(), Parameters.NONE).address()));
  }
}
