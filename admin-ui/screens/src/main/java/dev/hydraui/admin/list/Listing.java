package dev.hydraui.admin.list;

import dev.hydraui.admin.data.DataApi;
import dev.hydraui.admin.data.DataPage;
import dev.hydraui.admin.picker.Search;
import dev.hydraui.admin.place.Criteria;
import dev.hydraui.admin.place.Filter;
import dev.hydraui.admin.place.Place;
import dev.hydraui.admin.site.Site;
import dev.hydraui.admin.wish.Turn;
import dev.hydraui.admin.wish.Wish;
import dev.hydraui.capability.Clock;
import dev.hydraui.machine.Effect;
import dev.hydraui.query.Query;
import dev.hydraui.schema.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What events do to the list of an entity. */
public final class Listing {

  private static final long PAUSE = 300;
  private static final String SEARCH = "list search";

  private final Site site;
  private final Entity entity;
  private final Filtering filtering;

  public Listing(Site site, Entity entity) {
    this.site = site;
    this.entity = entity;
    this.filtering = new Filtering(site, entity);
  }

  public ListState open(Criteria criteria) {
    Rows rows = Rows.of(entity, DataApi.path(entity.name()), criteria);
    return new ListState(rows, criteria.search(), Set.of(), Optional.empty(), List.of(), false);
  }

  /** Goes to another page or order. What is being typed stays, unless another search is shown. */
  public ListState move(ListState state, Criteria criteria) {
    boolean sameWords = criteria.search().equals(state.criteria().search());
    return state
        .rows(state.rows().want(criteria))
        .typed(sameWords ? state.typed() : criteria.search())
        .selected(Set.of())
        .confirming(List.of());
  }

  /** What the list wants to know. */
  public List<Query<DataPage>> queries(ListState state) {
    List<Query<DataPage>> queries = new ArrayList<>(state.rows().queries(site));
    for (Filter filter : state.criteria().filters()) {
      filtering.naming(filter).ifPresent(queries::add);
    }
    state
        .draft()
        .flatMap(FilterDraft::picker)
        .flatMap(picker -> new Search(site).query(picker))
        .ifPresent(queries::add);
    return queries;
  }

  /** Takes note of what has come. */
  public ListState settled(ListState state) {
    Rows rows = state.rows().settled(site);
    return rows == state.rows() ? state : state.rows(rows);
  }

  /** The address of the list with these criteria. */
  static String address(Entity entity, Criteria criteria) {
    return new Place.Listing(entity.name(), criteria).address();
  }

  public Turn<ListState, ListEvent> update(ListState state, ListEvent event) {
    if (event instanceof ListEvent.Again) {
      return Turn.<ListState, ListEvent>of(state).wish(new Wish.Again());
    }
    if (event instanceof ListEvent.Follow follow) {
      return Turn.<ListState, ListEvent>of(state).wish(new Wish.Go(follow.address()));
    }
    if (event instanceof ListEvent.SearchTyped typed) {
      Effect<ListEvent> pause =
          Effect.<Long, ListEvent>ask(new Clock.After(PAUSE), now -> new ListEvent.SearchPaused());
      return Turn.<ListState, ListEvent>of(state.typed(typed.text())).with(pause.named(SEARCH));
    }
    if (event instanceof ListEvent.SearchPaused) {
      return search(state);
    }
    if (event instanceof ListEvent.Selected selected) {
      return Turn.of(state.selected(selected.key(), selected.on()));
    }
    if (event instanceof ListEvent.AllSelected all) {
      return Turn.of(state.selected(all.keys()));
    }
    if (event instanceof ListEvent.DeleteAsked asked) {
      return Turn.of(state.confirming(asked.records()));
    }
    if (event instanceof ListEvent.DeleteGivenUp) {
      return Turn.of(state.confirming(List.of()));
    }
    if (event instanceof ListEvent.DeleteConfirmed) {
      return Turn.<ListState, ListEvent>of(state.confirming(List.of()).selected(Set.of()))
          .wish(new Wish.Delete(entity.name(), state.confirming()));
    }
    if (event instanceof ListEvent.ColumnsOpened || event instanceof ListEvent.ColumnsClosed) {
      return Turn.of(state.choosing(event instanceof ListEvent.ColumnsOpened));
    }
    if (event instanceof ListEvent.ColumnsChosen chosen) {
      return instead(state, state.criteria().columns(chosen.fields()));
    }
    if (event instanceof ListEvent.FilterOpened) {
      return Turn.of(state.draft(filtering.first().flatMap(filtering::start)));
    }
    if (event instanceof ListEvent.FilterClosed) {
      return Turn.of(state.draft(Optional.empty()));
    }
    if (event instanceof ListEvent.FilterApplied && state.draft().isPresent()) {
      return apply(state, state.draft().get());
    }
    if (event instanceof ListEvent.FilterPicker picking) {
      return picking(state, picking);
    }
    return Turn.of(state.draft(state.draft().flatMap(draft -> filtering.update(draft, event))));
  }

  /** Typing is no step of the history. */
  private Turn<ListState, ListEvent> search(ListState state) {
    String words = state.typed().trim();
    if (words.equals(state.criteria().search())) {
      return Turn.of(state);
    }
    return instead(state.selected(Set.of()), state.criteria().search(words));
  }

  /** Other criteria in the same step of the history. */
  private Turn<ListState, ListEvent> instead(ListState state, Criteria criteria) {
    return Turn.<ListState, ListEvent>of(state.rows(state.rows().want(criteria)))
        .wish(new Wish.Readdress(address(entity, criteria)));
  }

  private Turn<ListState, ListEvent> apply(ListState state, FilterDraft draft) {
    Optional<Filter> filter = filtering.finish(draft);
    return filter.isPresent()
        ? Turn.<ListState, ListEvent>of(state.draft(Optional.empty()))
            .wish(new Wish.Go(address(entity, state.criteria().and(filter.get()))))
        : Turn.of(state.draft(Optional.of(draft.mistaken())));
  }

  private Turn<ListState, ListEvent> picking(ListState state, ListEvent.FilterPicker picking) {
    FilterDraft draft = state.draft().orElse(null);
    return draft == null || draft.picker().isEmpty()
        ? Turn.of(state)
        : Turn.from(new Search(site).update(draft.picker().get(), picking.event(), draft.label()))
            .map(
                picker -> state.draft(Optional.of(draft.picker(picker))),
                ListEvent.FilterPicker::new);
  }
}
