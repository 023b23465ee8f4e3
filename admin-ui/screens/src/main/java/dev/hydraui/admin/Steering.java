package dev.hydraui.admin;

import dev.hydraui.admin.delete.Deleting;
import dev.hydraui.admin.delete.Deletion;
import dev.hydraui.admin.delete.DeletionEvent;
import dev.hydraui.admin.list.ListEvent;
import dev.hydraui.admin.list.ListState;
import dev.hydraui.admin.list.Listing;
import dev.hydraui.admin.place.Criteria;
import dev.hydraui.admin.place.Place;
import dev.hydraui.admin.record.RecordEvent;
import dev.hydraui.admin.record.RecordState;
import dev.hydraui.admin.record.Recording;
import dev.hydraui.admin.site.Site;
import dev.hydraui.admin.wish.Turn;
import dev.hydraui.admin.wish.Wish;
import dev.hydraui.machine.Step;
import dev.hydraui.route.Whereabouts;
import dev.hydraui.schema.Entity;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Goes from screen to screen, and does what the parts wish. */
final class Steering {

  private final Sites sites;

  Steering(Sites sites) {
    this.sites = sites;
  }

  /** Follows a link, or asks first. */
  Step<AdminState, AdminEvent> go(AdminState state, String address) {
    return moved(state, state.where().go(address));
  }

  /** The platform went somewhere; what was typed is not lost by that. */
  Step<AdminState, AdminEvent> arrived(AdminState state, String address) {
    return moved(state, state.where().arrived(address));
  }

  /** The person gives up what they have typed. */
  Step<AdminState, AdminEvent> leave(AdminState state) {
    return moved(state, state.where().leave());
  }

  private Step<AdminState, AdminEvent> moved(AdminState state, Step<Whereabouts, AdminEvent> step) {
    boolean elsewhere = !step.state().address().equals(state.where().address());
    return step.<AdminState, AdminEvent>map(state::where, event -> event)
        .then(next -> elsewhere ? open(next) : Step.of(next));
  }

  /** Opens what is at the present address. */
  Step<AdminState, AdminEvent> open(AdminState state) {
    Optional<Site> site = sites.of(state);
    if (site.isEmpty()) {
      return Step.of(state);
    }
    AdminState next = state.nextVisit();
    Place place = Place.parse(state.where().address());
    if (place instanceof Place.Home) {
      return Step.of(next.screen(new Screen.Home()));
    }
    if (place instanceof Place.Nowhere nowhere) {
      return lost(next, site.get().texts().noSuchPageMore(nowhere.address()));
    }
    String name = entity(place);
    Optional<Entity> entity = site.get().schema().entity(name).filter(known -> known.may().read());
    if (entity.isEmpty()) {
      return lost(next, site.get().texts().noSuchEntity(name));
    }
    return place instanceof Place.Listing listing
        ? list(next, site.get(), entity.get(), listing)
        : record(next, site.get(), entity.get(), place);
  }

  private static String entity(Place place) {
    if (place instanceof Place.Listing listing) {
      return listing.entity();
    }
    return place instanceof Place.Creation creation
        ? creation.entity()
        : ((Place.Opened) place).entity();
  }

  private static Step<AdminState, AdminEvent> lost(AdminState state, String why) {
    return Step.of(state.screen(new Screen.Lost(why)));
  }

  private Step<AdminState, AdminEvent> list(
      AdminState state, Site site, Entity entity, Place.Listing place) {
    int visit = state.visit();
    Optional<ListState> before = Optional.ofNullable(state.lists().get(entity.name()));
    Turn<ListState, ListEvent> turn = new Listing(site, entity).open(place.criteria(), before);
    return take(
        turn.map(
            list -> state.screen(new Screen.Listed(list)),
            event -> new AdminEvent.InList(visit, event)));
  }

  private Step<AdminState, AdminEvent> record(
      AdminState state, Site site, Entity entity, Place place) {
    int visit = state.visit();
    Recording recording = new Recording(site, entity);
    Turn<RecordState, RecordEvent> turn =
        place instanceof Place.Opened opened
            ? recording.open(opened.key())
            : recording.create(((Place.Creation) place).values());
    return take(
        turn.map(
            record -> state.screen(new Screen.Opened(record)),
            event -> new AdminEvent.InRecord(visit, event)));
  }

  /** Fetches afresh what is on screen. */
  Step<AdminState, AdminEvent> refresh(AdminState state) {
    Optional<Site> site = sites.of(state);
    if (site.isEmpty()) {
      return Step.of(state);
    }
    int visit = state.visit();
    if (state.screen() instanceof Screen.Listed listed) {
      Optional<Entity> entity = site.get().schema().entity(listed.list().entity());
      return entity.isEmpty()
          ? open(state)
          : take(
              new Listing(site.get(), entity.get())
                  .update(listed.list(), new ListEvent.Refresh())
                  .map(
                      list -> state.screen(new Screen.Listed(list)),
                      event -> new AdminEvent.InList(visit, event)));
    }
    if (state.screen() instanceof Screen.Opened opened) {
      Optional<Entity> entity = site.get().schema().entity(opened.record().entity());
      return entity.isEmpty()
          ? Step.of(state)
          : take(
              new Recording(site.get(), entity.get())
                  .update(opened.record(), new RecordEvent.Refresh())
                  .map(
                      record -> state.screen(new Screen.Opened(record)),
                      event -> new AdminEvent.InRecord(visit, event)));
    }
    return Step.of(state);
  }

  /** The address of an entity's list as it was last seen. */
  static String list(AdminState state, String entity) {
    ListState known = state.lists().get(entity);
    Criteria criteria = known == null ? Criteria.ALL : known.criteria();
    return new Place.Listing(entity, criteria).address();
  }

  /** A part's turn, and what it wished. */
  Step<AdminState, AdminEvent> take(Turn<AdminState, AdminEvent> turn) {
    Step<AdminState, AdminEvent> step = new Step<>(turn.state(), turn.effects());
    for (Wish wish : turn.wishes()) {
      step = step.then(state -> grant(state, wish));
    }
    return step;
  }

  private Step<AdminState, AdminEvent> grant(AdminState state, Wish wish) {
    if (wish instanceof Wish.Go go) {
      return go(state, go.address());
    }
    if (wish instanceof Wish.GoBack back) {
      return go(state.where(state.where().guarded(false)), list(state, back.entity()));
    }
    if (wish instanceof Wish.Readdress readdress) {
      return state
          .where()
          .<AdminEvent>replace(readdress.address())
          .map(state::where, event -> event);
    }
    if (wish instanceof Wish.GoInstead instead) {
      return state
          .where()
          .guarded(false)
          .<AdminEvent>replace(instead.address())
          .<AdminState, AdminEvent>map(state::where, event -> event)
          .then(this::open);
    }
    if (wish instanceof Wish.Tell tell) {
      return tell(state, tell.notice());
    }
    if (wish instanceof Wish.ServerGone) {
      return Step.of(state.gone(true));
    }
    if (wish instanceof Wish.Stale) {
      return refresh(state);
    }
    return ofDeletion(state, wish);
  }

  Step<AdminState, AdminEvent> tell(AdminState state, Wish.Notice notice) {
    return take(
        state
            .notices()
            .post(notice)
            .map(state::notices, closed -> new AdminEvent.NoticeClosed(closed.id())));
  }

  private Step<AdminState, AdminEvent> ofDeletion(AdminState state, Wish wish) {
    Optional<Site> site = sites.of(state);
    if (site.isEmpty()) {
      return Step.of(state);
    }
    Deleting deleting = new Deleting(site.get());
    if (wish instanceof Wish.Delete delete) {
      return take(
          deleting
              .begin(state.deletions(), delete.entity(), delete.records())
              .map(state::deletions, AdminEvent.OfDeletion::new));
    }
    if (wish instanceof Wish.Undelete undelete) {
      Optional<Deletion> deletion = state.deletions().of(undelete.entity(), undelete.key());
      return deletion.isEmpty()
          ? Step.of(state)
          : take(
              deleting
                  .update(state.deletions(), new DeletionEvent.Undone(deletion.get().id()))
                  .map(state::deletions, AdminEvent.OfDeletion::new));
    }
    return forgotten(state, (Wish.Deleted) wish).then(this::refresh);
  }

  /** Takes records that are no more out of all lists. */
  private static Step<AdminState, AdminEvent> forgotten(AdminState state, Wish.Deleted deleted) {
    Map<String, ListState> lists = new LinkedHashMap<>(state.lists());
    ListState known = lists.get(deleted.entity());
    if (known != null) {
      lists.put(deleted.entity(), known.without(deleted.keys()));
    }
    AdminState next = state.lists(lists);
    if (state.screen() instanceof Screen.Listed listed
        && listed.list().entity().equals(deleted.entity())) {
      next = next.screen(new Screen.Listed(listed.list().without(deleted.keys())));
    }
    return Step.of(next);
  }
}
