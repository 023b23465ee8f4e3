package dev.hydraui.admin;

import dev.hydraui.admin.place.Criteria;
import dev.hydraui.admin.place.Place;
import dev.hydraui.admin.site.Site;
import dev.hydraui.admin.site.Texts;
import dev.hydraui.admin.value.Columns;
import dev.hydraui.capability.Platform;
import dev.hydraui.component.MenuItem;
import dev.hydraui.component.Option;
import dev.hydraui.component.Page;
import dev.hydraui.component.Ui;
import dev.hydraui.node.Node;
import dev.hydraui.schema.Entity;
import dev.hydraui.schema.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The ways to the entities: the navigation, and the start. */
final class Ways extends Ui<AdminEvent> {

  private static final int TOLD = 4;

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
    Map<String, List<Entity>> groups = groups();
    List<Entity> plain = groups.getOrDefault("", List.of());
    List<String> titles = new ArrayList<>(groups.keySet());
    titles.remove("");
    return navigation(
        texts.navigation(),
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
        appearance(),
        when(Looking.brands(state).size() > 1, this::brand),
        menu(
                texts.more(),
                List.of(new MenuItem("reload", texts.reloadSchema(), false, false)),
                chosen -> new AdminEvent.ReloadSchema())
            .icon("more"));
  }

  private Map<String, List<Entity>> groups() {
    Map<String, List<Entity>> groups = new LinkedHashMap<>();
    for (Entity entity : shown()) {
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

  /** The start: all entities, with a sentence for each. */
  Page<AdminEvent> home() {
    List<Entity> shown = shown();
    if (shown.isEmpty()) {
      return page(site.schema().title(), emptyState(texts.nothingHere(), texts.nothingHereWhy()));
    }
    return page(
            site.schema().title(), itemList(texts.home(), each(shown, Entity::name, this::item)))
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
