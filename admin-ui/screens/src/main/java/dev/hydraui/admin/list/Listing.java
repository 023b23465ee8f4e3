package dev.hydraui.admin.list;

import dev.hydraui.admin.data.DataApi;
import dev.hydraui.admin.data.DataPage;
import dev.hydraui.admin.data.DataRecord;
import dev.hydraui.admin.data.Result;
import dev.hydraui.admin.picker.Search;
import dev.hydraui.admin.place.Criteria;
import dev.hydraui.admin.place.Filter;
import dev.hydraui.admin.place.Place;
import dev.hydraui.admin.site.Site;
import dev.hydraui.admin.wish.Turn;
import dev.hydraui.admin.wish.Wish;
import dev.hydraui.capability.Clock;
import dev.hydraui.capability.HttpAnswer;
import dev.hydraui.machine.Effect;
import dev.hydraui.schema.Entity;
import dev.hydraui.schema.Operator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What events do to the list of an entity. */
public final class Listing {

  private static final long PAUSE = 300;
  private static final String SEARCH = "list search";

  private final Site site;
  private final Entity entity;
  private final Fetching fetching;

  public Listing(Site site, Entity entity) {
    this.site = site;
    this.entity = entity;
    this.fetching = new Fetching(site.api());
  }

  /** Opens the list; what was shown of it before stays until the answer comes. */
  public Turn<ListState, ListEvent> open(Criteria criteria, Optional<ListState> before) {
    ListState state =
        before
            .map(old -> old.selected(Set.of()).draft(Optional.empty()).confirming(false))
            .orElse(
                new ListState(
                    entity.name(),
                    Rows.of(DataApi.path(entity.name()), criteria),
                    "",
                    Set.of(),
                    Optional.empty(),
                    false,
                    Map.of()));
    return to(state.typed(criteria.search()), criteria).then(this::named);
  }

  private Turn<ListState, ListEvent> to(ListState state, Criteria criteria) {
    return fetched(state, fetching.load(state.rows(), criteria));
  }

  private Turn<ListState, ListEvent> fetched(ListState state, Turn<Rows, RowsEvent> turn) {
    return turn.map(state::rows, ListEvent.Fetched::new);
  }

  /** Goes to other criteria by a new step of the history. */
  private Turn<ListState, ListEvent> go(ListState state, Criteria criteria) {
    return Turn.<ListState, ListEvent>of(state).wish(new Wish.Go(address(criteria)));
  }

  private String address(Criteria criteria) {
    return new Place.Listing(entity.name(), criteria).address();
  }

  public Turn<ListState, ListEvent> update(ListState state, ListEvent event) {
    Criteria criteria = state.criteria();
    if (event instanceof ListEvent.Fetched fetched) {
      return fetched(state, fetching.update(state.rows(), fetched.event()));
    }
    if (event instanceof ListEvent.Refresh) {
      return fetched(state, fetching.refresh(state.rows()));
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
    if (event instanceof ListEvent.Sorted sorted) {
      return go(state, criteria.turn(sorted.field()));
    }
    if (event instanceof ListEvent.Next) {
      return state.rows().next().map(next -> go(state, next)).orElse(Turn.of(state));
    }
    if (event instanceof ListEvent.Previous) {
      return state.rows().previous().map(back -> go(state, back)).orElse(Turn.of(state));
    }
    if (event instanceof ListEvent.Limited limited) {
      return go(state, criteria.limit(number(limited.records())));
    }
    if (event instanceof ListEvent.Cleared) {
      Effect<ListEvent> calm = Effect.cancel(SEARCH);
      return go(state.typed(""), criteria.search("").filters(List.of())).with(calm);
    }
    return selection(state, event);
  }

  private Turn<ListState, ListEvent> search(ListState state) {
    String words = state.typed().trim();
    if (words.equals(state.criteria().search())) {
      return Turn.of(state);
    }
    Criteria criteria = state.criteria().search(words);
    return to(state, criteria).wish(new Wish.Readdress(address(criteria)));
  }

  private static int number(String digits) {
    int value = 0;
    for (int i = 0; i < digits.length(); i++) {
      value = value * 10 + (digits.charAt(i) - '0');
    }
    return Math.max(1, value);
  }

  private Turn<ListState, ListEvent> selection(ListState state, ListEvent event) {
    if (event instanceof ListEvent.Selected selected) {
      return Turn.of(state.selected(selected.key(), selected.on()));
    }
    if (event instanceof ListEvent.AllSelected all) {
      Set<String> keys = new LinkedHashSet<>();
      if (all.on()) {
        state.rows().items().forEach(record -> record.key().ifPresent(keys::add));
      }
      return Turn.of(state.selected(keys));
    }
    if (event instanceof ListEvent.DeleteAsked) {
      return Turn.of(state.confirming(!state.selected().isEmpty()));
    }
    if (event instanceof ListEvent.DeleteGivenUp) {
      return Turn.of(state.confirming(false));
    }
    if (event instanceof ListEvent.DeleteConfirmed) {
      return Turn.<ListState, ListEvent>of(state.confirming(false).selected(Set.of()))
          .wish(new Wish.Delete(entity.name(), state.chosen()));
    }
    return filter(state, event);
  }

  private Turn<ListState, ListEvent> filter(ListState state, ListEvent event) {
    Filtering filtering = new Filtering(site, entity);
    if (event instanceof ListEvent.FilterOpened) {
      Optional<FilterDraft> first = filtering.first().flatMap(filtering::start);
      return Turn.of(state.draft(first));
    }
    if (event instanceof ListEvent.FilterClosed) {
      return Turn.of(state.draft(Optional.empty()));
    }
    if (event instanceof ListEvent.FilterField field) {
      return Turn.of(state.draft(filtering.start(field.field())));
    }
    if (event instanceof ListEvent.FilterRemoved removed) {
      return go(state, state.criteria().without(removed.filter()));
    }
    if (event instanceof ListEvent.Named named) {
      return Turn.of(
          Result.page(named.answer()) instanceof Result.Good<DataPage> good
                  && good.value().items().size() == 1
              ? state.label(named.field(), named.value(), good.value().items().get(0).name())
              : state);
    }
    return state.draft().isPresent()
        ? draft(state, state.draft().get(), event, filtering)
        : Turn.of(state);
  }

  private Turn<ListState, ListEvent> draft(
      ListState state, FilterDraft draft, ListEvent event, Filtering filtering) {
    if (event instanceof ListEvent.FilterOperator operator) {
      return Turn.of(
          state.draft(Operator.of(operator.operator()).map(draft::operator).or(state::draft)));
    }
    if (event instanceof ListEvent.FilterValue value) {
      return Turn.of(state.draft(Optional.of(draft.value(value.value()))));
    }
    if (event instanceof ListEvent.FilterPicker picking && draft.picker().isPresent()) {
      return Turn.from(
              new Search(site).update(draft.picker().get(), picking.event(), draft.label()))
          .map(
              picker -> state.draft(Optional.of(draft.picker(picker))),
              ListEvent.FilterPicker::new);
    }
    if (event instanceof ListEvent.FilterPicked picked) {
      return Turn.of(
          draft
              .picker()
              .flatMap(picker -> picker.choice(picked.key()))
              .map(record -> picked(state, draft, record, filtering))
              .orElse(state));
    }
    if (event instanceof ListEvent.FilterApplied) {
      Optional<Filter> filter = filtering.finish(draft);
      return filter.isPresent()
          ? go(state.draft(Optional.empty()), state.criteria().and(filter.get()))
          : Turn.of(state.draft(Optional.of(draft.mistaken())));
    }
    return Turn.of(state);
  }

  private static ListState picked(
      ListState state, FilterDraft draft, DataRecord record, Filtering filtering) {
    String value = filtering.keyValue(draft, record);
    return state
        .draft(Optional.of(draft.chosen(value, record.name())))
        .label(draft.field(), value, record.name());
  }

  /** Asks for the names of the records that filters speak of by key. */
  private Turn<ListState, ListEvent> named(ListState state) {
    Turn<ListState, ListEvent> turn = Turn.of(state);
    Filtering filtering = new Filtering(site, entity);
    for (Filter filter : state.criteria().filters()) {
      boolean unnamed = state.label(filter.field(), filter.value()).isEmpty();
      if (unnamed) {
        turn =
            filtering
                .naming(filter)
                .map(
                    request ->
                        Effect.<HttpAnswer, ListEvent>ask(
                            request,
                            answer -> new ListEvent.Named(filter.field(), filter.value(), answer)))
                .map(turn::with)
                .orElse(turn);
      }
    }
    return turn;
  }
}
