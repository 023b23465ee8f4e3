package dev.hydraui.admin.related;

import dev.hydraui.admin.data.DataApi;
import dev.hydraui.admin.data.Result;
import dev.hydraui.admin.list.Fetching;
import dev.hydraui.admin.list.Rows;
import dev.hydraui.admin.list.RowsEvent;
import dev.hydraui.admin.picker.Picker;
import dev.hydraui.admin.picker.Search;
import dev.hydraui.admin.place.Criteria;
import dev.hydraui.admin.site.Site;
import dev.hydraui.admin.wish.Turn;
import dev.hydraui.admin.wish.Wish;
import dev.hydraui.capability.HttpAnswer;
import dev.hydraui.capability.HttpRequest;
import dev.hydraui.machine.Effect;
import dev.hydraui.schema.Relation;
import java.util.Optional;

/** What events do to the records of a relation. */
public final class Relating {

  private static final int LIMIT = 10;

  private final Site site;
  private final Fetching fetching;
  private final String entity;
  private final String key;

  /** The relations of one record. */
  public Relating(Site site, String entity, String key) {
    this.site = site;
    this.fetching = new Fetching(site.api());
    this.entity = entity;
    this.key = key;
  }

  /** Fetches the first page of a relation. */
  public Turn<RelatedState, RelatedEvent> open(Relation relation) {
    Criteria criteria = Criteria.ALL.limit(LIMIT);
    Rows rows = Rows.of(DataApi.path(entity, key, relation.name()), criteria);
    RelatedState state =
        new RelatedState(
            relation.name(),
            relation.entity(),
            relation.through().orElse(""),
            rows,
            Optional.empty(),
            Optional.empty());
    return fetched(state, fetching.load(rows, criteria));
  }

  private static Turn<RelatedState, RelatedEvent> fetched(
      RelatedState state, Turn<Rows, RowsEvent> turn) {
    return turn.map(state::rows, RelatedEvent.Fetched::new);
  }

  public Turn<RelatedState, RelatedEvent> update(RelatedState state, RelatedEvent event) {
    Rows rows = state.rows();
    if (event instanceof RelatedEvent.Fetched fetched) {
      return fetched(state, fetching.update(rows, fetched.event()));
    }
    if (event instanceof RelatedEvent.Refresh) {
      return fetched(state, fetching.refresh(rows));
    }
    if (event instanceof RelatedEvent.Next) {
      return to(state, rows.next());
    }
    if (event instanceof RelatedEvent.Previous) {
      return to(state, rows.previous());
    }
    if (event instanceof RelatedEvent.Follow follow) {
      return Turn.<RelatedState, RelatedEvent>of(state).wish(new Wish.Go(follow.address()));
    }
    return link(state, event);
  }

  private Turn<RelatedState, RelatedEvent> to(RelatedState state, Optional<Criteria> page) {
    return page.isPresent()
        ? fetched(state, fetching.load(state.rows(), page.get()))
        : Turn.of(state);
  }

  private Turn<RelatedState, RelatedEvent> link(RelatedState state, RelatedEvent event) {
    if (event instanceof RelatedEvent.LinkOpened) {
      Picker picker = Picker.of("link " + state.relation(), state.entity());
      return Turn.of(state.linking(Optional.of(picker)));
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
          site.api().link(entity, key, state.relation(), picked.key()));
    }
    if (event instanceof RelatedEvent.Unlink unlink) {
      return ask(
          state.problem(Optional.empty()),
          site.api().unlink(entity, key, state.relation(), unlink.key()));
    }
    return event instanceof RelatedEvent.Done done ? done(state, done.answer()) : Turn.of(state);
  }

  private static Turn<RelatedState, RelatedEvent> ask(RelatedState state, HttpRequest request) {
    Effect<RelatedEvent> effect =
        Effect.<HttpAnswer, RelatedEvent>ask(request, RelatedEvent.Done::new);
    return Turn.<RelatedState, RelatedEvent>of(state).with(effect);
  }

  private Turn<RelatedState, RelatedEvent> done(RelatedState state, HttpAnswer answer) {
    if (Result.done(answer) instanceof Result.Bad<Boolean> bad) {
      Turn<RelatedState, RelatedEvent> turn = Turn.of(state.problem(Optional.of(bad.problem())));
      return bad.problem().isPassing() ? turn.wish(new Wish.ServerGone()) : turn;
    }
    return fetched(state.problem(Optional.empty()), fetching.refresh(state.rows()));
  }
}
