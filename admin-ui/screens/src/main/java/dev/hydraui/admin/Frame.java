package dev.hydraui.admin;

import dev.hydraui.admin.delete.Deletion;
import dev.hydraui.admin.delete.DeletionEvent;
import dev.hydraui.admin.list.ListState;
import dev.hydraui.admin.list.ListView;
import dev.hydraui.admin.notice.Notices;
import dev.hydraui.admin.record.RecordView;
import dev.hydraui.admin.site.Site;
import dev.hydraui.admin.site.Texts;
import dev.hydraui.admin.wish.Wish;
import dev.hydraui.component.Emphasis;
import dev.hydraui.component.Page;
import dev.hydraui.component.Toast;
import dev.hydraui.component.Tone;
import dev.hydraui.component.Ui;
import dev.hydraui.node.Node;
import dev.hydraui.schema.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Everything on screen: the frame, the screen in it, messages and questions. */
final class Frame extends Ui<AdminEvent> {

  private final Sites sites;
  private final Texts texts;

  Frame(Sites sites, Texts texts) {
    this.sites = sites;
    this.texts = texts;
  }

  Node<AdminEvent> view(AdminState state) {
    Optional<Site> site = sites.of(state);
    if (site.isEmpty()) {
      return start(state);
    }
    return appShell(
        site.get().schema().title(),
        state.look().navigationOpen(),
        AdminEvent.NavigationToggled::new,
        new Ways(site.get(), state).navigation(),
        screen(state, site.get()),
        when(state.where().pending().isPresent(), this::question),
        messages(state, site.get()));
  }

  /** Before there is a schema. */
  private Node<AdminEvent> start(AdminState state) {
    Optional<Server.Fault> fault = state.server().problem();
    if (fault.isEmpty()) {
      return page("", skeleton(texts.loadingAdmin(), 12));
    }
    String again = state.server().gone() ? " " + texts.tryingAgain() : "";
    return page(
        fault.get().title(),
        alert(
                Tone.DANGER,
                fault.get().title(),
                button(texts.retry(), new AdminEvent.Knock()).emphasis(Emphasis.PRIMARY))
            .description(fault.get().details() + again));
  }

  private Node<AdminEvent> banner(Server server) {
    if (server.gone() || server.problem().isEmpty()) {
      return nothing();
    }
    return alert(
            Tone.WARNING,
            server.problem().get().title(),
            button(texts.retry(), new AdminEvent.ReloadSchema()))
        .description(server.problem().get().details());
  }

  private Node<AdminEvent> screen(AdminState state, Site site) {
    Visit visit = state.visit();
    boolean gone = state.server().gone();
    if (visit.screen() instanceof Screen.Listed listed) {
      ListState list = listed.list();
      Optional<Entity> entity = site.schema().entity(list.entity());
      return entity.isEmpty()
          ? lost(state, texts.noSuchEntity(list.entity()))
          : keyed(
              "list " + list.entity(),
              page(
                  state,
                  new ListView(site, entity.get())
                      .view(list, state.deletions().hidden(list.entity()), gone),
                  event -> new AdminEvent.InList(visit.id(), event)));
    }
    if (visit.screen() instanceof Screen.Opened opened) {
      String name = opened.record().entity();
      Optional<Entity> entity = site.schema().entity(name);
      return entity.isEmpty()
          ? lost(state, texts.noSuchEntity(name))
          : keyed(
              "record " + visit.id(),
              page(
                  state,
                  new RecordView(
                          site, entity.get(), state.deletions(), Steering.list(state, name), gone)
                      .view(opened.record()),
                  event -> new AdminEvent.InRecord(visit.id(), event)));
    }
    return visit.screen() instanceof Screen.Lost lost
        ? lost(state, lost.why())
        : page(state, new Ways(site, state).home(((Screen.Home) visit.screen()).sought()), e -> e);
  }

  private Node<AdminEvent> lost(AdminState state, String why) {
    return page(
        state,
        page(
            texts.noSuchPage(),
            emptyState(texts.noSuchPage(), why, button(texts.toHome(), new AdminEvent.Follow("")))),
        event -> event);
  }

  /** A part's page, with what is to be said of the whole at its head. */
  private <E> Node<AdminEvent> page(
      AdminState state, Page<E> page, Function<E, AdminEvent> toEvent) {
    List<Node<AdminEvent>> children = new ArrayList<>();
    children.add(banner(state.server()));
    for (Node<E> child : page.children()) {
      children.add(child.map(toEvent));
    }
    return new Page<>(page.title(), page.description(), children);
  }

  private Node<AdminEvent> question() {
    return dialog(
            texts.leaveQuestion(),
            new AdminEvent.Stay(),
            row(
                button(texts.stay(), new AdminEvent.Stay()).emphasis(Emphasis.PRIMARY),
                button(texts.leave(), new AdminEvent.Leave()).emphasis(Emphasis.DANGER)))
        .alert(true)
        .description(texts.leaveMore());
  }

  private Node<AdminEvent> messages(AdminState state, Site site) {
    return toasts(
        texts.notices(),
        when(
            state.server().gone(),
            () ->
                toast(Tone.WARNING, texts.serverGone())
                    .action(texts.retry())
                    .onAction(new AdminEvent.Knock())),
        each(
            state.deletions().list(),
            deletion -> "deletion " + deletion.id(),
            one -> deleting(site, one)),
        each(state.notices().list(), Notices.Posted::id, this::posted));
  }

  private Node<AdminEvent> deleting(Site site, Deletion deletion) {
    int count = deletion.records().size();
    Toast<AdminEvent> toast =
        toast(Tone.NEUTRAL, texts.deleting(count, site.name(deletion.records().get(0))));
    return deletion.sent()
        ? toast
        : toast
            .action(texts.undo())
            .onAction(new AdminEvent.OfDeletion(new DeletionEvent.Undone(deletion.id())));
  }

  private Node<AdminEvent> posted(Notices.Posted posted) {
    Wish.Notice notice = posted.notice();
    Toast<AdminEvent> toast =
        toast(notice.bad() ? Tone.DANGER : Tone.SUCCESS, notice.text())
            .onDismiss(new AdminEvent.NoticeClosed(posted.id()));
    return notice
        .link()
        .map(to -> toast.action(to.label()).onAction(new AdminEvent.Follow(to.address())))
        .orElse(toast);
  }
}
