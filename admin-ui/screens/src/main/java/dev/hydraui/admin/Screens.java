package dev.hydraui.admin;

import dev.hydraui.admin.list.ListEvent;
import dev.hydraui.admin.list.ListState;
import dev.hydraui.admin.list.Listing;
import dev.hydraui.admin.place.Place;
import dev.hydraui.admin.record.RecordEvent;
import dev.hydraui.admin.record.RecordState;
import dev.hydraui.admin.record.Recording;
import dev.hydraui.admin.site.Site;
import dev.hydraui.admin.wish.Turn;
import dev.hydraui.query.Query;
import dev.hydraui.schema.Entity;
import java.util.List;
import java.util.Optional;

/** Opens the screens, hands them their events, and knows what they want to know. */
final class Screens {

  private final Sites sites;

  Screens(Sites sites) {
    this.sites = sites;
  }

  /** Opens what is at the present address. */
  AdminState open(AdminState state) {
    Optional<Site> site = sites.of(state);
    return site.isEmpty()
        ? state
        : open(state.look(state.look().navigationOpen(false)), site.get());
  }

  private static AdminState open(AdminState state, Site site) {
    Place place = Place.parse(state.where().address());
    if (place instanceof Place.Home) {
      return at(state, new Screen.Home(""));
    }
    if (place instanceof Place.Nowhere nowhere) {
      return at(state, new Screen.Lost(site.texts().noSuchPageMore(nowhere.address())));
    }
    String name = place.entity();
    Optional<Entity> entity = site.schema().entity(name).filter(known -> known.may().read());
    if (entity.isEmpty()) {
      return at(state, new Screen.Lost(site.texts().noSuchEntity(name)));
    }
    if (place instanceof Place.Listing listing) {
      Listing list = new Listing(site, entity.get());
      Visit visit = state.visit();
      return visit.screen() instanceof Screen.Listed listed && listed.list().entity().equals(name)
          ? state.visit(visit.with(new Screen.Listed(list.move(listed.list(), listing.criteria()))))
          : at(state, new Screen.Listed(list.open(listing.criteria())));
    }
    Recording recording = new Recording(site, entity.get());
    RecordState fresh =
        place instanceof Place.Opened opened
            ? recording.open(opened.key())
            : recording.create(((Place.Creation) place).values());
    return at(
        state,
        new Screen.Opened(
            state.unsaved().map(typed -> recording.goOn(fresh, typed)).orElse(fresh)));
  }

  private static AdminState at(AdminState state, Screen screen) {
    return state.unsaved(Optional.empty()).visit(state.visit().next(screen));
  }

  Turn<AdminState, AdminEvent> update(AdminState state, AdminEvent.InList in) {
    Optional<Listing> listing = listing(state);
    if (listing.isEmpty() || in.visit() != state.visit().id()) {
      return Turn.of(state);
    }
    ListState list = ((Screen.Listed) state.visit().screen()).list();
    Turn<ListState, ListEvent> turn = listing.get().update(list, in.event());
    return turn.map(
        next -> state.visit(state.visit().with(new Screen.Listed(next))),
        event -> new AdminEvent.InList(in.visit(), event));
  }

  Turn<AdminState, AdminEvent> update(AdminState state, AdminEvent.InRecord in) {
    Optional<Recording> recording = recording(state);
    if (recording.isEmpty() || in.visit() != state.visit().id()) {
      return Turn.of(state);
    }
    RecordState record = ((Screen.Opened) state.visit().screen()).record();
    Turn<RecordState, RecordEvent> turn = recording.get().update(record, in.event());
    return turn.map(
        next -> state.visit(state.visit().with(new Screen.Opened(next))),
        event -> new AdminEvent.InRecord(in.visit(), event));
  }

  /** Lets the screen take note of what has come. */
  AdminState settled(AdminState state) {
    Visit visit = state.visit();
    if (visit.screen() instanceof Screen.Listed listed) {
      ListState next = listing(state).map(it -> it.settled(listed.list())).orElse(listed.list());
      return next == listed.list() ? state : state.visit(visit.with(new Screen.Listed(next)));
    }
    if (visit.screen() instanceof Screen.Opened opened) {
      RecordState record = opened.record();
      RecordState next = recording(state).map(it -> it.settled(record)).orElse(record);
      return next == record ? state : state.visit(visit.with(new Screen.Opened(next)));
    }
    return state;
  }

  /** What the screen wants to know. */
  List<? extends Query<?>> queries(AdminState state) {
    Optional<Listing> listing = listing(state);
    if (listing.isPresent()) {
      return listing.get().queries(((Screen.Listed) state.visit().screen()).list());
    }
    Optional<Recording> recording = recording(state);
    return recording.isPresent()
        ? recording.get().queries(((Screen.Opened) state.visit().screen()).record())
        : List.of();
  }

  private Optional<Listing> listing(AdminState state) {
    return state.visit().screen() instanceof Screen.Listed listed
        ? sites
            .of(state)
            .flatMap(
                site ->
                    site.schema()
                        .entity(listed.list().entity())
                        .map(entity -> new Listing(site, entity)))
        : Optional.empty();
  }

  private Optional<Recording> recording(AdminState state) {
    return state.visit().screen() instanceof Screen.Opened opened
        ? sites
            .of(state)
            .flatMap(
                site ->
                    site.schema()
                        .entity(opened.record().entity())
                        .map(entity -> new Recording(site, entity)))
        : Optional.empty();
  }
}
