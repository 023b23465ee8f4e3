package dev.hydraui.admin;

import dev.hydraui.admin.delete.Deleting;
import dev.hydraui.admin.delete.DeletionEvent;
import dev.hydraui.admin.list.Listing;
import dev.hydraui.admin.record.Recording;
import dev.hydraui.admin.site.Site;
import dev.hydraui.admin.site.Texts;
import dev.hydraui.capability.Clock;
import dev.hydraui.capability.EventStream;
import dev.hydraui.capability.Format;
import dev.hydraui.capability.Platform;
import dev.hydraui.machine.Machine;
import dev.hydraui.machine.Step;
import dev.hydraui.machine.Subscription;
import dev.hydraui.node.Node;
import dev.hydraui.schema.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An admin for whatever a server describes in its schema: lists, records, creation, deletion.
 *
 * <p>{@code new Admin(new AdminConfig("/meta/schema"), format)}, given to a renderer, is all of it.
 */
public final class Admin implements Machine<AdminState, AdminEvent> {

  private static final long KNOCK = 4_000;

  private final Sites sites;
  private final Starting starting;
  private final Steering steering;
  private final Streaming streaming;
  private final Frame frame;

  /** An admin in English. */
  public Admin(AdminConfig config, Format format) {
    this(config, format, Texts.english(format));
  }

  /** An admin in the language of these texts. */
  public Admin(AdminConfig config, Format format, Texts texts) {
    sites = new Sites(config, format, texts);
    steering = new Steering(sites);
    starting = new Starting(config, texts, steering);
    streaming = new Streaming(starting, steering);
    frame = new Frame(sites, texts);
  }

  @Override
  public Step<AdminState, AdminEvent> init() {
    return starting.init();
  }

  @Override
  public Step<AdminState, AdminEvent> update(AdminState state, AdminEvent event) {
    Step<AdminState, AdminEvent> step = react(state, event);
    AdminState next = step.state();
    boolean dirty = next.screen().isDirty();
    return dirty == next.where().guarded()
        ? step
        : new Step<>(next.where(next.where().guarded(dirty)), step.effects());
  }

  private Step<AdminState, AdminEvent> react(AdminState state, AdminEvent event) {
    if (event instanceof AdminEvent.InList inList) {
      return inList(state, inList);
    }
    if (event instanceof AdminEvent.InRecord inRecord) {
      return inRecord(state, inRecord);
    }
    if (event instanceof AdminEvent.Follow follow) {
      return steering.go(state.navigationOpen(false), follow.address());
    }
    if (event instanceof AdminEvent.Arrived arrived) {
      return steering.arrived(state, arrived.address());
    }
    if (event instanceof AdminEvent.Leave) {
      return steering.leave(state);
    }
    if (event instanceof AdminEvent.Stay) {
      return Step.of(state.where(state.where().stay()));
    }
    if (event instanceof AdminEvent.OfDeletion deletion) {
      return ofDeletion(state, deletion.event());
    }
    if (event instanceof AdminEvent.NoticeClosed closed) {
      return Step.of(state.notices(state.notices().without(closed.id())));
    }
    if (event instanceof AdminEvent.NavigationToggled toggled) {
      return Step.of(state.navigationOpen(toggled.open()));
    }
    if (event instanceof AdminEvent.Seen seen) {
      return seen.visible() == Platform.Visible.LEAVING ? leaving(state) : Step.of(state);
    }
    if (event instanceof AdminEvent.Streamed || event instanceof AdminEvent.RefreshDue) {
      return streaming.update(state, event);
    }
    return starting.update(state, event);
  }

  private Step<AdminState, AdminEvent> inList(AdminState state, AdminEvent.InList in) {
    Optional<Site> site = sites.of(state);
    if (in.visit() != state.visit()
        || site.isEmpty()
        || !(state.screen() instanceof Screen.Listed listed)) {
      return Step.of(state);
    }
    Optional<Entity> entity = site.get().schema().entity(listed.list().entity());
    if (entity.isEmpty()) {
      return Step.of(state);
    }
    return steering.take(
        new Listing(site.get(), entity.get())
            .update(listed.list(), in.event())
            .map(
                list -> state.screen(new Screen.Listed(list)),
                event -> new AdminEvent.InList(in.visit(), event)));
  }

  private Step<AdminState, AdminEvent> inRecord(AdminState state, AdminEvent.InRecord in) {
    Optional<Site> site = sites.of(state);
    if (in.visit() != state.visit()
        || site.isEmpty()
        || !(state.screen() instanceof Screen.Opened opened)) {
      return Step.of(state);
    }
    Optional<Entity> entity = site.get().schema().entity(opened.record().entity());
    if (entity.isEmpty()) {
      return Step.of(state);
    }
    return steering.take(
        new Recording(site.get(), entity.get())
            .update(opened.record(), in.event())
            .map(
                record -> state.screen(new Screen.Opened(record)),
                event -> new AdminEvent.InRecord(in.visit(), event)));
  }

  private Step<AdminState, AdminEvent> ofDeletion(AdminState state, DeletionEvent event) {
    return sites
        .of(state)
        .map(
            site ->
                steering.take(
                    new Deleting(site)
                        .update(state.deletions(), event)
                        .map(state::deletions, AdminEvent.OfDeletion::new)))
        .orElse(Step.of(state));
  }

  private Step<AdminState, AdminEvent> leaving(AdminState state) {
    return sites
        .of(state)
        .map(
            site ->
                steering.take(
                    new Deleting(site)
                        .leave(state.deletions())
                        .map(state::deletions, AdminEvent.OfDeletion::new)))
        .orElse(Step.of(state));
  }

  @Override
  public Node<AdminEvent> view(AdminState state) {
    return frame.view(state);
  }

  @Override
  public List<Subscription<AdminEvent>> subscriptions(AdminState state) {
    List<Subscription<AdminEvent>> wanted =
        new ArrayList<>(state.where().subscriptions(AdminEvent.Arrived::new));
    wanted.add(Subscription.to(new Platform.Visibility(), AdminEvent.Seen::new));
    if (state.gone()) {
      wanted.add(Subscription.to(new Clock.Every(KNOCK), now -> new AdminEvent.Knock()));
    }
    sites
        .changes(state)
        .ifPresent(
            uri -> wanted.add(Subscription.to(new EventStream(uri), AdminEvent.Streamed::new)));
    return wanted;
  }
}
