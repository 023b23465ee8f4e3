package dev.hydraui.admin.list;

import dev.hydraui.admin.place.Filter;
import dev.hydraui.admin.place.Place;
import dev.hydraui.admin.site.Site;
import dev.hydraui.admin.site.Texts;
import dev.hydraui.component.Emphasis;
import dev.hydraui.component.Gap;
import dev.hydraui.component.Option;
import dev.hydraui.component.Page;
import dev.hydraui.component.Pagination;
import dev.hydraui.component.Purpose;
import dev.hydraui.component.TextStyle;
import dev.hydraui.component.Tone;
import dev.hydraui.component.Ui;
import dev.hydraui.node.Node;
import dev.hydraui.route.Parameters;
import dev.hydraui.schema.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the list of an entity looks. */
public final class ListView extends Ui<ListEvent> {

  private static final List<Integer> LIMITS = List.of(25, 50, 100, 200);

  private final Site site;
  private final Entity entity;
  private final Texts texts;

  public ListView(Site site, Entity entity) {
    this.site = site;
    this.entity = entity;
    this.texts = site.texts();
  }

  public Page<ListEvent> view(ListState state) {
    return page(
            entity.plural(),
            tools(state),
            conditions(state),
            when(state.draft().isPresent(), () -> draft(state)),
            when(
                state.rows().problem().isPresent() && !state.rows().items().isEmpty(),
                () -> stale(state)),
            content(state),
            reasons(),
            when(state.confirming(), () -> confirmation(state)))
        .description(entity.description().orElse(""));
  }

  private Node<ListEvent> tools(ListState state) {
    return toolbar(
        texts.listTools(entity.plural()),
        when(
            entity.search(),
            () ->
                textField(texts.search(), state.typed(), ListEvent.SearchTyped::new)
                    .purpose(Purpose.SEARCH)
                    .placeholder(texts.searchIn(entity.plural()))),
        when(
            !new Filtering(site, entity).fields().isEmpty(),
            () -> button(texts.addFilter(), new ListEvent.FilterOpened()).icon("filter")),
        spacer(),
        when(
            !state.selected().isEmpty() && entity.may().delete(),
            () ->
                button(texts.deleteSelected(state.selected().size()), new ListEvent.DeleteAsked())
                    .icon("delete")
                    .emphasis(Emphasis.DANGER)),
        when(entity.may().create(), this::creation));
  }

  private Node<ListEvent> creation() {
    String address = new Place.Creation(entity.name(), Parameters.NONE).address();
    return button(texts.newRecord(entity.title()), new ListEvent.Follow(address))
        .icon("add")
        .emphasis(Emphasis.PRIMARY);
  }

  private Node<ListEvent> conditions(ListState state) {
    List<Filter> filters = state.criteria().filters();
    if (filters.isEmpty()) {
      return nothing();
    }
    return row(
            each(
                filters, Filter::parameter, filter -> state, (filter, at) -> condition(at, filter)),
            button(texts.clearFilters(), new ListEvent.Cleared()).emphasis(Emphasis.QUIET))
        .gap(Gap.SMALL);
  }

  private Node<ListEvent> condition(ListState state, Filter filter) {
    String words = new FilterView(site, entity).words(state, filter);
    return row(
            badge(words).tone(Tone.INFO),
            iconButton("close", texts.removeFilter(words), new ListEvent.FilterRemoved(filter)))
        .gap(Gap.NONE);
  }

  private Node<ListEvent> draft(ListState state) {
    return new FilterView(site, entity).draft(state.draft().orElseThrow());
  }

  /** Something could not be fetched, but what was there before still is. */
  private Node<ListEvent> stale(ListState state) {
    return alert(Tone.WARNING, texts.notRefreshed(), button(texts.retry(), new ListEvent.Refresh()))
        .description(texts.problem(state.rows().problem().orElseThrow()));
  }

  private Node<ListEvent> content(ListState state) {
    Rows rows = state.rows();
    if (rows.isFirst()) {
      return skeleton(texts.loading(entity.plural()), 8);
    }
    if (rows.items().isEmpty() && rows.problem().isPresent()) {
      return failure(state);
    }
    if (rows.items().isEmpty() && !rows.busy()) {
      return empty(state);
    }
    return column(keyed(entity, new TableView(site, entity).table(state)), pages(state));
  }

  private Node<ListEvent> failure(ListState state) {
    return alert(
            Tone.DANGER,
            texts.notLoaded(entity.plural()),
            row(
                button(texts.retry(), new ListEvent.Refresh()).busy(state.rows().busy()),
                when(
                    state.criteria().narrows(),
                    () -> button(texts.clearFilters(), new ListEvent.Cleared()))))
        .description(texts.problem(state.rows().problem().orElseThrow()));
  }

  private Node<ListEvent> empty(ListState state) {
    return state.criteria().narrows()
        ? emptyState(
            texts.noneMatch(entity.plural()),
            texts.noneMatchWhy(),
            button(texts.clearFilters(), new ListEvent.Cleared()))
        : emptyState(
            texts.noneYet(entity.plural()), entity.may().create() ? texts.noneYetWhy() : "");
  }

  private Node<ListEvent> pages(ListState state) {
    Rows rows = state.rows();
    return row(
        new Pagination<>(
            texts.pages(),
            status(rows),
            rows.previous().map(page -> new ListEvent.Previous()),
            rows.next().map(page -> new ListEvent.Next())),
        spacer(),
        select(
            texts.perPage(),
            "" + state.criteria().limit(),
            limits(state.criteria().limit()),
            ListEvent.Limited::new));
  }

  /** {@code 51 to 100 of 1,000}, as far as it is known. */
  private String status(Rows rows) {
    int count = rows.items().size();
    boolean placed = rows.shown().cursor().isEmpty() || rows.shown().from() > 0;
    Optional<String> total = rows.total().map(n -> site.format().number("" + n));
    if (!placed) {
      return texts.someOf(count, total);
    }
    String first = site.format().number("" + (rows.shown().from() + 1));
    String last = site.format().number("" + (rows.shown().from() + count));
    return texts.fromTo(first, last, total);
  }

  private List<Option> limits(int now) {
    List<Option> options = new ArrayList<>();
    for (int limit : LIMITS) {
      options.add(new Option("" + limit, site.format().number("" + limit), ""));
    }
    if (!LIMITS.contains(now)) {
      options.add(new Option("" + now, site.format().number("" + now), ""));
    }
    return options;
  }

  /** Why records cannot be written, where they cannot. */
  private Node<ListEvent> reasons() {
    List<String> reasons = new ArrayList<>();
    for (String word : List.of("create", "update", "delete")) {
      entity.may().why(word).filter(why -> !reasons.contains(why)).ifPresent(reasons::add);
    }
    return each(reasons, why -> why, why -> text(why).style(TextStyle.MUTED));
  }

  private Node<ListEvent> confirmation(ListState state) {
    int count = state.selected().size();
    return dialog(
            texts.deleteQuestion(count, entity.title(), entity.plural()),
            new ListEvent.DeleteGivenUp(),
            row(
                button(texts.cancel(), new ListEvent.DeleteGivenUp()),
                button(texts.delete(), new ListEvent.DeleteConfirmed()).emphasis(Emphasis.DANGER)))
        .alert(true)
        .description(texts.undoIsPossible());
  }
}
