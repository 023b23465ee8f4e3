package dev.hydraui.admin;

import dev.hydraui.admin.place.Criteria;
import dev.hydraui.admin.place.Place;
import dev.hydraui.admin.site.Site;
import dev.hydraui.admin.site.Texts;
import dev.hydraui.admin.value.Columns;
import dev.hydraui.capability.Platform;
import dev.hydraui.component.Gap;
import dev.hydraui.component.MenuItem;
import dev.hydraui.component.Option;
import dev.hydraui.component.Page;
import dev.hydraui.component.Purpose;
import dev.hydraui.component.TextStyle;
import dev.hydraui.component.Ui;
import dev.hydraui.node.Node;
import dev.hydraui.schema.Entity;
import dev.hydraui.schema.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The ways to the entities: the navigation, and the start. */
final class Ways extends Ui<AdminEvent> {

  private static final int TOLD = 4;

  /** More cannot be taken in at a glance. */
  private static final int GLANCE = 20;

  private final Site site;
  private final Texts texts;
  private final AdminState state;
  private final Place here;

  Ways(Site site, AdminState state) {
    this.site = site;
    this.texts = site.texts();
    this.state = state;
    this.here = Place.parse(state.where().address());
  }

  Node<AdminEvent> navigation() {
    List<Entity> all = shown();
    List<Entity> found = named(all, state.look().sought());
    Map<String, List<Entity>> groups = groups(found);
    List<Entity> plain = groups.getOrDefault("", List.of());
    List<String> titles = new ArrayList<>(groups.keySet());
    titles.remove("");
    return navigation(
        texts.navigation(),
        when(all.size() > GLANCE, () -> finder(state.look().sought(), AdminEvent.WaySought::new)),
        navigationItem(texts.home(), "", new AdminEvent.Follow(""))
            .icon("home")
            .current(here instanceof Place.Home),
        each(plain, Entity::name, this::way, this::entry),
        each(
            titles,
            title -> "group " + title,
            title -> ways(groups.get(title)),
            (title, ways) ->
                navigationGroup(
                    title, each(groups.get(title), Entity::name, this::way, this::entry))),
        when(found.isEmpty(), () -> text(texts.nothingFound()).style(TextStyle.MUTED)),
        column(
                appearance(),
                when(Looking.brands(state).size() > 1, this::brand),
                menu(
                        texts.more(),
                        List.of(MenuItem.of("reload", texts.reloadSchema())),
                        chosen -> new AdminEvent.ReloadSchema())
                    .icon("more"))
            .gap(Gap.SMALL));
  }

  private Node<AdminEvent> finder(String sought, Function<String, AdminEvent> onInput) {
    return textField(texts.findByName(), sought, onInput)
        .purpose(Purpose.SEARCH)
        .placeholder(texts.findByName());
  }

  /** Those whose names have these words in them; all where there are only few. */
  private static List<Entity> named(List<Entity> entities, String sought) {
    if (entities.size() <= GLANCE) {
      return entities;
    }
    List<Entity> named = new ArrayList<>();
    for (Entity entity : entities) {
      if (has(entity.plural(), sought) || has(entity.title(), sought)) {
        named.add(entity);
      }
    }
    return named;
  }

  /** Whether some words are in a text, in small or capital letters. */
  private static boolean has(String text, String words) {
    for (int i = 0; i <= text.length() - words.length(); i++) {
      if (text.regionMatches(true, i, words, 0, words.length())) {
        return true;
      }
    }
    return false;
  }

  private static Map<String, List<Entity>> groups(List<Entity> entities) {
    Map<String, List<Entity>> groups = new LinkedHashMap<>();
    for (Entity entity : entities) {
      groups.computeIfAbsent(entity.group().orElse(""), none -> new ArrayList<>()).add(entity);
    }
    return groups;
  }

  private List<Entity> shown() {
    List<Entity> shown = new ArrayList<>();
    for (Entity entity : site.schema().entities()) {
      if (entity.may().read() && !Site.isLink(entity)) {
        shown.add(entity);
      }
    }
    return shown;
  }

  private Node<AdminEvent> entry(Entity entity, Way way) {
    return navigationItem(entity.plural(), way.address(), new AdminEvent.Follow(way.address()))
        .icon(Nature.icon(entity))
        .current(way.current());
  }

  private record Way(String address, boolean current) {}

  private Way way(Entity entity) {
    return new Way(address(entity), here.entity().equals(entity.name()));
  }

  private List<Way> ways(List<Entity> entities) {
    List<Way> ways = new ArrayList<>();
    entities.forEach(entity -> ways.add(way(entity)));
    return ways;
  }

  /** The whole list, with the columns that were chosen last. */
  private String address(Entity entity) {
    Criteria last = state.visit().lists().getOrDefault(entity.name(), Criteria.ALL);
    return new Place.Listing(entity.name(), Criteria.ALL.columns(last.columns())).address();
  }

  private Node<AdminEvent> appearance() {
    List<Option> options = new ArrayList<>();
    for (Platform.Appearance one : Platform.Appearance.values()) {
      options.add(new Option(one.name(), texts.appearance(one), ""));
    }
    return select(
        texts.appearance(),
        state.look().appearance().name(),
        options,
        AdminEvent.AppearanceChosen::new);
  }

  private Node<AdminEvent> brand() {
    List<Option> options = new ArrayList<>();
    for (String name : Looking.brands(state)) {
      options.add(new Option(name, texts.brand(name), ""));
    }
    String worn = Looking.brand(state).orElse("");
    return select(texts.brand(), worn, options, AdminEvent.BrandChosen::new);
  }

  /**
   * The start: entities, with a sentence for each.
   *
   * @param sought what their names have in them
   */
  Page<AdminEvent> home(String sought) {
    List<Entity> shown = shown();
    List<Entity> found = named(shown, sought);
    if (shown.isEmpty()) {
      return page(site.schema().title(), emptyState(texts.nothingHere(), texts.nothingHereWhy()));
    }
    return page(
            site.schema().title(),
            when(
                shown.size() > GLANCE,
                () -> toolbar(texts.findByName(), finder(sought, AdminEvent.EntitySought::new))),
            found.isEmpty()
                ? emptyState(texts.nothingFound(), "")
                : itemList(texts.home(), each(found, Entity::name, this::item)))
        .description(texts.homeSentence(shown.size()));
  }

  private Node<AdminEvent> item(Entity entity) {
    String address = address(entity);
    return item(entity.plural())
        .description(entity.description().orElseGet(() -> fields(entity)))
        .href(address)
        .onOpen(new AdminEvent.Follow(address));
  }

  /** What there is to know of an entity's records. */
  private String fields(Entity entity) {
    List<String> titles = new ArrayList<>();
    for (Field field : Columns.of(entity, TOLD)) {
      titles.add(field.title());
    }
    int more = -titles.size();
    for (Field field : entity.fields()) {
      more += Columns.isNumber(entity, field) ? 0 : 1;
    }
    return site.format().list(more > 0 ? texts.andMore(titles, more) : titles);
  }
}
