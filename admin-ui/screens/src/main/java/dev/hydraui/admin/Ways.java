package dev.hydraui.admin;

import dev.hydraui.admin.place.Criteria;
import dev.hydraui.admin.place.Place;
import dev.hydraui.admin.site.Site;
import dev.hydraui.admin.site.Texts;
import dev.hydraui.capability.Platform;
import dev.hydraui.component.MenuItem;
import dev.hydraui.component.Option;
import dev.hydraui.component.Page;
import dev.hydraui.component.Ui;
import dev.hydraui.node.Node;
import dev.hydraui.schema.Entity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The ways to the entities: the navigation, and the start. */
final class Ways extends Ui<AdminEvent> {

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
        each(plain, Entity::name, this::isHere, this::way),
        each(
            titles,
            title -> "group " + title,
            title -> here,
            (title, at) ->
                navigationGroup(
                    title, each(groups.get(title), Entity::name, this::isHere, this::way))),
        appearance(),
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

  private boolean isHere(Entity entity) {
    return here.entity().equals(entity.name());
  }

  private Node<AdminEvent> way(Entity entity, boolean current) {
    String address = address(entity);
    return navigationItem(entity.plural(), address, new AdminEvent.Follow(address))
        .icon(Nature.icon(entity))
        .current(current);
  }

  private static String address(Entity entity) {
    return new Place.Listing(entity.name(), Criteria.ALL).address();
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
        .description(entity.description().orElse(texts.browse(entity.plural())))
        .href(address)
        .onOpen(new AdminEvent.Follow(address));
  }
}
