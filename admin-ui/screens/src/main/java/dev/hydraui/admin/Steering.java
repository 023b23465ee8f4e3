package dev.hydraui.admin;

import dev.hydraui.admin.data.DataApi;
import dev.hydraui.admin.data.DataPage;
import dev.hydraui.admin.delete.Deleting;
import dev.hydraui.admin.delete.Deletion;
import dev.hydraui.admin.delete.DeletionEvent;
import dev.hydraui.admin.delete.Deletions;
import dev.hydraui.admin.list.Rows;
import dev.hydraui.admin.place.Criteria;
import dev.hydraui.admin.place.Place;
import dev.hydraui.admin.site.Site;
import dev.hydraui.admin.wish.Turn;
import dev.hydraui.admin.wish.Wish;
import dev.hydraui.machine.Step;
import dev.hydraui.query.Query;
import dev.hydraui.query.QueryCache;
import dev.hydraui.route.Whereabouts;
import dev.hydraui.schema.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Goes from screen to screen, and does what the parts wish. */
final class Steering {

  private final Sites sites;
  private final Screens screens;
  private final Freshness freshness;

  Steering(Sites sites, Screens screens, Freshness freshness) {
    this.sites = sites;
    this.screens = screens;
    this.freshness = freshness;
  }

  /** Follows a link, or asks first. */
  Step<AdminState, AdminEvent> go(AdminState state, String address) {
    return moved(state, state.where().go(address));
  }

  /** Follows a step of the whereabouts. */
  Step<AdminState, AdminEvent> moved(AdminState state, Step<Whereabouts, AdminEvent> step) {
    boolean elsewhere = !step.state().address().equals(state.where().address());
    return step.map(
        where -> elsewhere ? screens.open(state.where(where)) : state.where(where), event -> event);
  }

  /** Opens the present place as if nothing had been there. */
  AdminState reopen(AdminState state) {
    return screens.open(state.visit(state.visit().with(new Screen.Home(""))));
  }

  /** The address of an entity's list as it was last seen. */
  static String list(AdminState state, String entity) {
    Criteria criteria = state.visit().lists().getOrDefault(entity, Criteria.ALL);
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
      return moved(state, state.where().guarded(false).replace(instead.address()));
    }
    if (wish instanceof Wish.Tell tell) {
      return tell(state, tell.notice());
    }
    if (wish instanceof Wish.Doubt) {
      return freshness.doubt(state);
    }
    if (wish instanceof Wish.Again) {
      return freshness.again(state);
    }
    if (wish instanceof Wish.Written written) {
      return freshness.written(state, written.entity(), Set.of());
    }
    if (wish instanceof Wish.Known<?> known) {
      return known(state, known);
    }
    if (wish instanceof Wish.Deleted deleted) {
      return freshness.written(without(state, deleted), deleted.entity(), deleted.keys());
    }
    if (wish instanceof Wish.Delete delete) {
      return deleting(
          state, deleting -> deleting.begin(state.deletions(), delete.entity(), delete.records()));
    }
    Wish.Undelete undelete = (Wish.Undelete) wish;
    Optional<Deletion> deletion = state.deletions().of(undelete.entity(), undelete.key());
    return deletion.isEmpty()
        ? Step.of(state)
        : ofDeletion(state, new DeletionEvent.Undone(deletion.get().id()));
  }

  private static <T> Step<AdminState, AdminEvent> known(AdminState state, Wish.Known<T> known) {
    return state.data().put(known.query(), known.data()).map(state::data, AdminEvent.Fetched::new);
  }

  Step<AdminState, AdminEvent> tell(AdminState state, Wish.Notice notice) {
    return take(
        state
            .notices()
            .post(notice)
            .map(state::notices, closed -> new AdminEvent.NoticeClosed(closed.id())));
  }

  Step<AdminState, AdminEvent> ofDeletion(AdminState state, DeletionEvent event) {
    return deleting(state, deleting -> deleting.update(state.deletions(), event));
  }

  /** What is not sent yet is sent: the application is about to close. */
  Step<AdminState, AdminEvent> leaving(AdminState state) {
    return deleting(state, deleting -> deleting.leave(state.deletions()));
  }

  private Step<AdminState, AdminEvent> deleting(
      AdminState state, Function<Deleting, Turn<Deletions, DeletionEvent>> does) {
    return sites
        .of(state)
        .map(site -> does.apply(new Deleting(site)))
        .map(turn -> take(turn.map(state::deletions, AdminEvent.OfDeletion::new)))
        .orElse(Step.of(state));
  }

  /** Records that are no more do not come back while their pages are fetched afresh. */
  private AdminState without(AdminState state, Wish.Deleted deleted) {
    List<Query<?>> queries = new ArrayList<>(screens.queries(state));
    Criteria last = state.visit().lists().get(deleted.entity());
    Optional<Site> site = sites.of(state);
    Optional<Entity> entity = site.flatMap(known -> known.schema().entity(deleted.entity()));
    if (last != null && entity.isPresent()) {
      queries.add(
          Rows.of(entity.get(), DataApi.path(deleted.entity()), last).page(site.orElseThrow()));
    }
    QueryCache data = state.data();
    for (Query<?> query : queries) {
      // A page's own entity stands behind the tag of all data, those that it names behind that.
      boolean itsOwn = query.tags().indexOf(deleted.entity()) == 1;
      data = itsOwn ? without(data, query, deleted) : data;
    }
    return state.data(data.commit(deleted));
  }

  @SuppressWarnings("unchecked")
  private static <T> QueryCache without(QueryCache data, Query<T> query, Wish.Deleted deleted) {
    Set<String> keys = deleted.keys();
    return data.change(
        deleted, query, old -> old instanceof DataPage page ? (T) page.without(keys) : old);
  }
}
