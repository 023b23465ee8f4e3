package dev.hydraui.admin.list;

import dev.hydraui.admin.data.DataRecord;
import dev.hydraui.admin.place.Criteria;
import dev.hydraui.admin.place.Filter;
import dev.hydraui.admin.place.Place;
import dev.hydraui.admin.site.Site;
import dev.hydraui.admin.site.Texts;
import dev.hydraui.component.Button;
import dev.hydraui.component.Emphasis;
import dev.hydraui.component.Gap;
import dev.hydraui.component.Option;
import dev.hydraui.component.Page;
import dev.hydraui.component.Purpose;
import dev.hydraui.component.TextStyle;
import dev.hydraui.component.Tone;
import dev.hydraui.component.Ui;
import dev.hydraui.node.Node;
import dev.hydraui.route.Parameters;
import dev.hydraui.schema.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

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

  /**
   * The page.
   *
   * @param hidden the keys of records that are being deleted
   * @param gone whether it is said elsewhere that the server does not answer
   */
  public Page<ListEvent> view(ListState state, Set<String> hidden, boolean gone) {
    Found found = state.rows().found(site, hidden);
    return page(
            entity.plural(),
            tools(state, found),
            conditions(state),
            when(state.draft().isPresent(), () -> draft(state)),
            when(found.failed() && found.state().shown().isPresent() && !gone, () -> stale(found)),
            content(state, found, gone),
            reasons(),
            when(state.choosing(), () -> new ColumnsView(texts, entity).dialog(state)),
            when(!state.confirming().isEmpty(), () -> confirmation(state.confirming().size())))
        .description(entity.description().orElse(""));
  }

  private Node<ListEvent> tools(ListState state, Found found) {
    List<DataRecord> chosen = state.chosen(found.items());
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
        button(texts.columns(), new ListEvent.ColumnsOpened()).icon("table"),
        spacer(),
        when(
            !chosen.isEmpty() && entity.may().delete(),
            () ->
                button(texts.deleteSelected(chosen.size()), new ListEvent.DeleteAsked(chosen))
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
                filters,
                filter -> filter,
                filter -> new FilterView(site, entity).words(filter),
                (filter, words) -> condition(words, state.criteria().without(filter))),
            cleared(state).emphasis(Emphasis.QUIET))
        .gap(Gap.SMALL);
  }

  private Node<ListEvent> condition(String words, Criteria without) {
    return row(
            badge(words).tone(Tone.INFO),
            iconButton("close", texts.removeFilter(words), to(without)))
        .gap(Gap.NONE);
  }

  private Button<ListEvent> cleared(ListState state) {
    return button(texts.clearFilters(), to(state.criteria().search("").filters(List.of())));
  }

  private ListEvent to(Criteria criteria) {
    return new ListEvent.Follow(Listing.address(entity, criteria));
  }

  private Node<ListEvent> draft(ListState state) {
    return new FilterView(site, entity).draft(state.draft().orElseThrow());
  }

  /** Something could not be fetched, but what was there before still is. */
  private Node<ListEvent> stale(Found found) {
    return alert(Tone.WARNING, texts.notRefreshed(), button(texts.retry(), new ListEvent.Again()))
        .description(site.reason(found.state()));
  }

  private Node<ListEvent> content(ListState state, Found found, boolean gone) {
    if (found.state().shown().isEmpty()) {
      return found.isFirst() || gone
          ? skeleton(texts.loading(entity.plural()), 8)
          : failure(state, found);
    }
    if (found.items().isEmpty() && !found.busy()) {
      return empty(state, found);
    }
    List<String> columns = state.criteria().columns();
    Node<ListEvent> table = new TableView(site, entity, columns).table(state, found);
    return column(keyed(List.of(entity, columns), table), pages(found));
  }

  private Node<ListEvent> failure(ListState state, Found found) {
    return alert(
            Tone.DANGER,
            texts.notLoaded(entity.plural()),
            row(
                button(texts.retry(), new ListEvent.Again()),
                when(state.criteria().narrows(), () -> cleared(state))))
        .description(site.reason(found.state()));
  }

  private Node<ListEvent> empty(ListState state, Found found) {
    if (found.next().isPresent()) {
      Button<ListEvent> further = button(texts.lookFurther(), to(found.next().get()));
      return emptyState(texts.nothingSoFar(), texts.nothingSoFarWhy(), further);
    }
    return state.criteria().narrows()
        ? emptyState(texts.noneMatch(entity.plural()), texts.noneMatchWhy(), cleared(state))
        : emptyState(
            texts.noneYet(entity.plural()), entity.may().create() ? texts.noneYetWhy() : "");
  }

  private Node<ListEvent> pages(Found found) {
    return row(
        pagination(texts.pages(), found.status(site))
            .onPrevious(found.previous().map(this::to))
            .onNext(found.next().map(this::to)),
        spacer(),
        select(
            texts.perPage(),
            "" + found.shown().limit(),
            limits(found.shown().limit()),
            limit -> to(found.shown().limit(limit))));
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

  private Node<ListEvent> confirmation(int count) {
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
