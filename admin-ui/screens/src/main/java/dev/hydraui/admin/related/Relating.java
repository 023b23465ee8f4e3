package dev.hydraui.admin.related;

import dev.hydraui.admin.data.DataApi;
import dev.hydraui.admin.data.DataPage;
import dev.hydraui.admin.list.Rows;
import dev.hydraui.admin.picker.Picker;
import dev.hydraui.admin.picker.Search;
import dev.hydraui.admin.place.Criteria;
import dev.hydraui.admin.site.Site;
import dev.hydraui.admin.wish.Turn;
import dev.hydraui.admin.wish.Wish;
import dev.hydraui.capability.HttpAnswer;
import dev.hydraui.capability.HttpRequest;
import dev.hydraui.machine.Effect;
import dev.hydraui.query.Query;
import dev.hydraui.query.QueryError;
import dev.hydraui.query.Result;
import dev.hydraui.schema.Entity;
import dev.hydraui.schema.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What events do to the records of a relation. */
public final class Relating {

  private static final int LIMIT = 10;

  private final Site site;
  private final Entity entity;
  private final String key;

  /** The relations of one record. */
  public Relating(Site site, Entity entity, String key) {
    this.site = site;
    this.entity = entity;
    this.key = key;
  }

  /** The first page of a relation. */
  public RelatedState open(Relation relation, Entity other) {
    String path = DataApi.path(entity.name(), key, relation.name());
    return new RelatedState(
        relation.name(),
        Rows.of(other, path, Criteria.ALL.limit(LIMIT)),
        Optional.empty(),
        Optional.empty());
  }

  /** What is to be known of a relation's records. */
  public List<Query<DataPage>> queries(RelatedState state) {
    List<Query<DataPage>> queries = new ArrayList<>();
    String through =
        entity.relation(state.relation()).flatMap(Relation::through).orElse(state.relation());
    for (Query<DataPage> query : state.rows().queries(site)) {
      queries.add(query.tagged(through));
    }
    state.linking().flatMap(picker -> new Search(site).query(picker)).ifPresent(queries::add);
    return queries;
  }

  /** Takes note of what has come. */
  public RelatedState settled(RelatedState state) {
    Rows rows = state.rows().settled(site);
    return rows == state.rows() ? state : state.rows(rows);
  }

  public Turn<RelatedState, RelatedEvent> update(RelatedState state, RelatedEvent event) {
    if (event instanceof RelatedEvent.Again) {
      return Turn.<RelatedState, RelatedEvent>of(state).wish(new Wish.Again());
    }
    if (event instanceof RelatedEvent.Turned turned) {
      return Turn.of(state.rows(state.rows().want(turned.criteria())));
    }
    if (event instanceof RelatedEvent.Follow follow) {
      return Turn.<RelatedState, RelatedEvent>of(state).wish(new Wish.Go(follow.address()));
    }
    if (event instanceof RelatedEvent.LinkOpened) {
      String other = state.rows().entity().name();
      return Turn.of(state.linking(Optional.of(Picker.of("link " + state.relation(), other))));
    }
    if (event instanceof RelatedEvent.LinkClosed) {
      return Turn.of(state.linking(Optional.empty()));
    }
    if (event instanceof RelatedEvent.LinkPicking picking && state.linking().isPresent()) {
      return Turn.from(new Search(site).update(state.linking().get(), picking.event(), ""))
          .map(picker -> state.linking(Optional.of(picker)), RelatedEvent.LinkPicking::new);
    }
    if (event instanceof RelatedEvent.LinkPicked picked) {
      return ask(
          state.linking(Optional.empty()),
          site.api().link(entity.name(), key, state.relation(), picked.key()));
    }
    if (event instanceof RelatedEvent.Unlink unlink) {
      return ask(
          state.problem(Optional.empty()),
          site.api().unlink(entity.name(), key, state.relation(), unlink.key()));
    }
    return event instanceof RelatedEvent.Done done ? done(state, done.answer()) : Turn.of(state);
  }

  private static Turn<RelatedState, RelatedEvent> ask(RelatedState state, HttpRequest request) {
    Effect<RelatedEvent> effect =
        Effect.<HttpAnswer, RelatedEvent>ask(request, RelatedEvent.Done::new);
    return Turn.<RelatedState, RelatedEvent>of(state).with(effect);
  }

  private Turn<RelatedState, RelatedEvent> done(RelatedState state, HttpAnswer answer) {
    Result<Boolean> result = Result.json(answer, body -> true);
    Optional<QueryError> problem =
        result instanceof Result.Failure<Boolean> failure
            ? Optional.of(failure.error())
            : Optional.empty();
    Turn<RelatedState, RelatedEvent> turn = Turn.of(state.problem(problem));
    return problem.isEmpty()
        ? turn.wish(new Wish.Written(state.rows().entity().name()))
        : turn.doubting(problem.get());
  }
}
