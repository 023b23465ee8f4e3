package dev.hydraui.admin;

import dev.hydraui.admin.site.Texts;
import dev.hydraui.capability.EventStream;
import dev.hydraui.capability.Format;
import dev.hydraui.capability.Platform;
import dev.hydraui.json.JsonValue;
import dev.hydraui.machine.Machine;
import dev.hydraui.machine.Step;
import dev.hydraui.machine.Subscription;
import dev.hydraui.node.Node;
import dev.hydraui.query.Query;
import dev.hydraui.query.QueryEvent;
import java.util.ArrayList;
import java.util.List;

/**
 * An admin for whatever a server describes in its schema: lists, records, creation, deletion.
 *
 * <p>{@code new Admin(new AdminConfig("/meta/schema"), format)}, given to a renderer, is all of it.
 */
public final class Admin implements Machine<AdminState, AdminEvent> {

  private final Sites sites;
  private final Screens screens;
  private final Freshness freshness;
  private final Steering steering;
  private final Starting starting;
  private final Frame frame;

  /** An admin in English. */
  public Admin(AdminConfig config, Format format) {
    this(config, format, Texts.english(format));
  }

  /** An admin in the language of these texts. */
  public Admin(AdminConfig config, Format format, Texts texts) {
    Query<JsonValue> schema = Starting.query(config);
    sites = new Sites(config, format, texts);
    screens = new Screens(sites);
    freshness = new Freshness(schema, sites, screens);
    steering = new Steering(sites, screens, freshness);
    starting = new Starting(texts, steering, freshness);
    frame = new Frame(sites, texts);
  }

  @Override
  public Step<AdminState, AdminEvent> init() {
    return resume(AdminState.START);
  }

  /** Goes on with what {@link AdminCodec} has kept: the data is fetched again. */
  public Step<AdminState, AdminEvent> resume(AdminState kept) {
    return Looking.start(kept).then(freshness::want);
  }

  @Override
  public Step<AdminState, AdminEvent> update(AdminState state, AdminEvent event) {
    return react(state, event)
        .then(next -> starting.settled(state, next))
        .then(next -> Looking.settled(state, next))
        .then(next -> settled(state, next));
  }

  /** Lets the screen take what has come, and fetches what it wants now. */
  private Step<AdminState, AdminEvent> settled(AdminState before, AdminState state) {
    if (state.data() == before.data() && state.visit() == before.visit()) {
      return Step.of(state);
    }
    AdminState next = screens.settled(state);
    boolean dirty = next.visit().screen().isDirty();
    return freshness.want(next.where(next.where().guarded(dirty)));
  }

  private Step<AdminState, AdminEvent> react(AdminState state, AdminEvent event) {
    if (event instanceof AdminEvent.InList inList) {
      return steering.take(screens.update(state, inList));
    }
    if (event instanceof AdminEvent.InRecord inRecord) {
      return steering.take(screens.update(state, inRecord));
    }
    if (event instanceof AdminEvent.Fetched fetched) {
      return freshness.answered(state, fetched.event());
    }
    if (event instanceof AdminEvent.Follow follow) {
      return steering.go(state.look(state.look().navigationOpen(false)), follow.address());
    }
    if (event instanceof AdminEvent.Arrived arrived) {
      return steering.moved(state, state.where().arrived(arrived.address()));
    }
    if (event instanceof AdminEvent.Leave) {
      return steering.moved(state, state.where().leave());
    }
    if (event instanceof AdminEvent.Stay) {
      return Step.of(state.where(state.where().stay()));
    }
    if (event instanceof AdminEvent.OfDeletion deletion) {
      return steering.ofDeletion(state, deletion.event());
    }
    if (event instanceof AdminEvent.NoticeClosed closed) {
      return Step.of(state.notices(state.notices().without(closed.id())));
    }
    if (event instanceof AdminEvent.NavigationToggled toggled) {
      return Step.of(state.look(state.look().navigationOpen(toggled.open())));
    }
    if (event instanceof AdminEvent.WaySought sought) {
      return Step.of(state.look(state.look().sought(sought.words())));
    }
    if (event instanceof AdminEvent.EntitySought sought) {
      return Step.of(
          state.visit().screen() instanceof Screen.Home
              ? state.visit(state.visit().with(new Screen.Home(sought.words())))
              : state);
    }
    if (event instanceof AdminEvent.Streamed streamed) {
      return freshness.streamed(state, streamed.delivery());
    }
    if (event instanceof AdminEvent.RefreshDue) {
      return freshness.refresh(state);
    }
    if (event instanceof AdminEvent.Knock) {
      return freshness.knock(state);
    }
    if (event instanceof AdminEvent.ReloadSchema) {
      return freshness.knock(state.server(state.server().asked(true)));
    }
    if (event instanceof AdminEvent.Seen seen) {
      return seen(state, seen.visible());
    }
    if (event instanceof AdminEvent.AppearanceChosen chosen) {
      return Looking.chosen(state, chosen);
    }
    if (event instanceof AdminEvent.AppearanceKept kept) {
      return Looking.kept(state, kept);
    }
    return event instanceof AdminEvent.BrandChosen chosen
        ? Looking.chosen(state, chosen)
        : Looking.kept(state, (AdminEvent.BrandKept) event);
  }

  private Step<AdminState, AdminEvent> seen(AdminState state, Platform.Visible visible) {
    return visible == Platform.Visible.LEAVING
        ? steering.leaving(state)
        : freshness.answered(state, new QueryEvent.Shown(visible == Platform.Visible.SHOWN));
  }

  @Override
  public Node<AdminEvent> view(AdminState state) {
    return frame.view(state);
  }

  /** Whether there is a network is not asked: the server may be on this very machine. */
  @Override
  public List<Subscription<AdminEvent>> subscriptions(AdminState state) {
    List<Subscription<AdminEvent>> wanted =
        new ArrayList<>(state.where().subscriptions(AdminEvent.Arrived::new));
    wanted.add(Subscription.to(new Platform.Visibility(), AdminEvent.Seen::new));
    sites
        .changes(state)
        .ifPresent(
            uri -> wanted.add(Subscription.to(new EventStream(uri), AdminEvent.Streamed::new)));
    return wanted;
  }
}
