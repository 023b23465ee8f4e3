package dev.hydraui.admin.record;

import dev.hydraui.admin.conflict.ConflictView;
import dev.hydraui.admin.data.DataRecord;
import dev.hydraui.admin.delete.Deletion;
import dev.hydraui.admin.delete.Deletions;
import dev.hydraui.admin.related.RelatedState;
import dev.hydraui.admin.related.RelatedView;
import dev.hydraui.admin.site.Site;
import dev.hydraui.admin.site.Texts;
import dev.hydraui.component.Column;
import dev.hydraui.component.Crumb;
import dev.hydraui.component.Emphasis;
import dev.hydraui.component.Gap;
import dev.hydraui.component.Page;
import dev.hydraui.component.Tone;
import dev.hydraui.component.Ui;
import dev.hydraui.node.Node;
import dev.hydraui.query.QueryState;
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
  private final boolean gone;

  /**
   * The view of an entity's records.
   *
   * @param deletions what is being deleted
   * @param list the address of the entity's list
   * @param gone whether it is said elsewhere that the server does not answer
   */
  public RecordView(Site site, Entity entity, Deletions deletions, String list, boolean gone) {
    this.site = site;
    this.entity = entity;
    this.texts = site.texts();
    this.deletions = deletions;
    this.list = list;
    this.gone = gone;
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
    String name = site.name(state.draft().base());
    return name.isEmpty() ? entity.title() : name;
  }

  private List<Crumb> crumbs(RecordState state) {
    return List.of(
        new Crumb(texts.home(), ""), new Crumb(entity.plural(), list), new Crumb(title(state), ""));
  }

  private Node<RecordEvent> content(RecordState state) {
    return switch (state.phase()) {
      case LOADING -> loading(state);
      case GONE -> state.isDirty() ? new FormView(site, entity, state, gone).view() : missing();
      case READY -> ready(state);
    };
  }

  private Node<RecordEvent> loading(RecordState state) {
    QueryState<DataRecord> now = site.get(site.api().record(entity.name(), state.key().orElse("")));
    return now.failure().isEmpty() || gone
        ? skeleton(texts.loading(entity.title()), 8)
        : alert(
                Tone.DANGER,
                texts.notLoaded(entity.title()),
                button(texts.retry(), new RecordEvent.Again()))
            .description(site.reason(now));
  }

  private Node<RecordEvent> missing() {
    return emptyState(
        texts.noSuchRecord(entity.title()),
        texts.noSuchRecordWhy(),
        button(texts.toList(entity.plural()), new RecordEvent.Follow(list)));
  }

  private Node<RecordEvent> ready(RecordState state) {
    if (state.conflict().isPresent()) {
      return new ConflictView(site, entity)
          .view(state.conflict().get(), state.draft().picked(), state.saving())
          .map(RecordEvent.Resolving::new);
    }
    Optional<Deletion> deletion = state.key().flatMap(key -> deletions.of(entity.name(), key));
    if (deletion.isPresent()) {
      return alert(
          Tone.WARNING,
          texts.beingDeleted(site.name(state.draft().base())),
          when(!deletion.get().sent(), () -> button(texts.undo(), new RecordEvent.Undelete())));
    }
    return column(new FormView(site, entity, state, gone).view(), related(state));
  }

  private Node<RecordEvent> related(RecordState state) {
    List<Node<RecordEvent>> sections = new ArrayList<>();
    for (RelatedState one : state.related().values()) {
      sections.add(keyed(one.relation(), section(one, state.draft().base())));
    }
    return new Column<>(Gap.MEDIUM, sections);
  }

  private Node<RecordEvent> section(RelatedState one, DataRecord record) {
    Optional<Relation> relation = entity.relation(one.relation());
    Optional<Entity> other = relation.flatMap(site::other);
    if (other.isEmpty()) {
      return nothing();
    }
    return new RelatedView(site, relation.get(), other.get())
        .view(one, record, deletions.hidden(other.get().name()), gone)
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
