package dev.hydraui.admin.record;

import dev.hydraui.admin.conflict.ConflictView;
import dev.hydraui.admin.data.DataRecord;
import dev.hydraui.admin.delete.Deletions;
import dev.hydraui.admin.related.RelatedState;
import dev.hydraui.admin.related.RelatedView;
import dev.hydraui.admin.site.Site;
import dev.hydraui.admin.site.Texts;
import dev.hydraui.component.Crumb;
import dev.hydraui.component.Emphasis;
import dev.hydraui.component.Page;
import dev.hydraui.component.Tone;
import dev.hydraui.component.Ui;
import dev.hydraui.node.Node;
import dev.hydraui.schema.Entity;
import dev.hydraui.schema.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a record looks: its form, and what belongs to it. */
public final class RecordView extends Ui<RecordEvent> {

  private final Site site;
  private final Entity entity;
  private final Texts texts;
  private final Deletions deletions;
  private final String list;

  /**
   * The view of an entity's records.
   *
   * @param deletions what is being deleted
   * @param list the address of the entity's list
   */
  public RecordView(Site site, Entity entity, Deletions deletions, String list) {
    this.site = site;
    this.entity = entity;
    this.texts = site.texts();
    this.deletions = deletions;
    this.list = list;
  }

  public Page<RecordEvent> view(RecordState state) {
    return page(
        title(state),
        breadcrumbs(texts.breadcrumbs(), crumbs(state), RecordEvent.Follow::new),
        content(state),
        when(state.asking(), this::question));
  }

  private String title(RecordState state) {
    if (state.isNew()) {
      return texts.newRecord(entity.title());
    }
    String name = state.draft().base().name();
    return name.isEmpty() ? entity.title() : name;
  }

  private List<Crumb> crumbs(RecordState state) {
    return List.of(
        new Crumb(texts.home(), ""), new Crumb(entity.plural(), list), new Crumb(title(state), ""));
  }

  private Node<RecordEvent> content(RecordState state) {
    return switch (state.phase()) {
      case LOADING -> skeleton(texts.loading(entity.title()), 8);
      case FAILED ->
          alert(
                  Tone.DANGER,
                  texts.notLoaded(entity.title()),
                  button(texts.retry(), new RecordEvent.Reload()))
              .description(reason(state));
      case MISSING ->
          emptyState(
              texts.noSuchRecord(entity.title()),
              texts.noSuchRecordWhy(),
              button(texts.toList(entity.plural()), new RecordEvent.Follow(list)));
      case GONE -> gone(state);
      case READY -> ready(state);
    };
  }

  private String reason(RecordState state) {
    return state.problem().map(texts::problem).orElse("");
  }

  /** Someone has deleted it: what was typed can still become a record. */
  private Node<RecordEvent> gone(RecordState state) {
    return column(
        alert(
                Tone.WARNING,
                texts.deletedByOther(state.draft().base().name()),
                when(
                    entity.may().create(),
                    () ->
                        button(texts.createAnew(), new RecordEvent.CreateAnew())
                            .emphasis(Emphasis.PRIMARY)),
                button(texts.discard(), new RecordEvent.Discard()))
            .description(texts.deletedByOtherMore()),
        new FormView(site, entity, state).readOnly());
  }

  private Node<RecordEvent> ready(RecordState state) {
    if (state.conflict().isPresent()) {
      return new ConflictView(site, entity)
          .view(state.conflict().get(), state.draft().picked(), state.saving())
          .map(RecordEvent.Resolving::new);
    }
    boolean deleting = state.key().flatMap(key -> deletions.of(entity.name(), key)).isPresent();
    if (deleting) {
      return alert(
          Tone.WARNING,
          texts.beingDeleted(state.draft().base().name()),
          button(texts.undo(), new RecordEvent.Undelete()));
    }
    return column(
        when(state.isChanged(), () -> changed(state)),
        when(state.problem().isPresent(), () -> problem(state)),
        new FormView(site, entity, state).view(),
        related(state));
  }

  private Node<RecordEvent> changed(RecordState state) {
    if (state.change().orElseThrow().isDeletion()) {
      return alert(
              Tone.WARNING,
              texts.deletedByOther(state.draft().base().name()),
              when(
                  entity.may().create(),
                  () -> button(texts.createAnew(), new RecordEvent.CreateAnew())))
          .description(texts.deletedByOtherMore());
    }
    return alert(
            Tone.INFO,
            texts.changedByOther(),
            row(
                button(texts.reload(), new RecordEvent.Reload()),
                button(texts.keepMine(), new RecordEvent.KeepMine())))
        .description(state.isDirty() ? texts.changedByOtherDirty() : "");
  }

  /** The request failed: what was typed is still there. */
  private Node<RecordEvent> problem(RecordState state) {
    boolean atFields = !state.draft().form().isValid();
    return alert(
            Tone.DANGER,
            texts.notSaved(),
            when(
                !atFields,
                () ->
                    button(texts.retry(), new RecordEvent.Save(state.closing()))
                        .busy(state.saving())))
        .description(atFields ? texts.seeFields() : reason(state));
  }

  private Node<RecordEvent> related(RecordState state) {
    List<RelatedState> shown = new ArrayList<>(state.related().values());
    DataRecord record = state.draft().base();
    return column(
        each(shown, RelatedState::relation, one -> deletions, (one, now) -> section(one, record)));
  }

  private Node<RecordEvent> section(RelatedState one, DataRecord record) {
    Optional<Relation> relation = entity.relation(one.relation());
    Optional<Entity> other = relation.flatMap(site::other);
    if (other.isEmpty()) {
      return nothing();
    }
    return new RelatedView(site, relation.get(), other.get())
        .view(one, record, deletions.hidden(one.entity()))
        .map(event -> new RecordEvent.InRelated(one.relation(), event));
  }

  private Node<RecordEvent> question() {
    return dialog(
            texts.deleteQuestion(1, entity.title(), entity.plural()),
            new RecordEvent.DeleteGivenUp(),
            row(
                button(texts.cancel(), new RecordEvent.DeleteGivenUp()),
                button(texts.delete(), new RecordEvent.DeleteConfirmed())
                    .emphasis(Emphasis.DANGER)))
        .alert(true)
        .description(texts.deleteDirty());
  }
}
