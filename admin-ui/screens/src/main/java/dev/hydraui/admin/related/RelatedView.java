package dev.hydraui.admin.related;

import dev.hydraui.admin.data.DataRecord;
import dev.hydraui.admin.list.Found;
import dev.hydraui.admin.picker.Search;
import dev.hydraui.admin.place.Place;
import dev.hydraui.admin.site.Site;
import dev.hydraui.admin.site.Texts;
import dev.hydraui.admin.value.Cells;
import dev.hydraui.admin.value.Columns;
import dev.hydraui.admin.value.Shown;
import dev.hydraui.admin.value.Typed;
import dev.hydraui.component.SortDirection;
import dev.hydraui.component.TableColumn;
import dev.hydraui.component.TableRow;
import dev.hydraui.component.TextStyle;
import dev.hydraui.component.Tone;
import dev.hydraui.component.Ui;
import dev.hydraui.node.Node;
import dev.hydraui.route.Parameters;
import dev.hydraui.schema.Entity;
import dev.hydraui.schema.Field;
import dev.hydraui.schema.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The records of one relation, below the record they belong to. */
public final class RelatedView extends Ui<RelatedEvent> {

  private static final int COLUMNS = 5;

  private final Site site;
  private final Relation relation;
  private final Entity other;
  private final Texts texts;
  private final List<Field> fields;
  private final Cells<RelatedEvent> cells;

  /**
   * A relation's view.
   *
   * @param other the entity of the records it shows
   */
  public RelatedView(Site site, Relation relation, Entity other) {
    this.site = site;
    this.relation = relation;
    this.other = other;
    this.texts = site.texts();
    this.fields = columns();
    this.cells = new Cells<>(site, other, RelatedEvent.Follow::new);
  }

  /** All say the same of the record above: that column is not needed. */
  private List<Field> columns() {
    List<Field> columns = new ArrayList<>();
    for (Field field : Columns.of(other, COLUMNS + 1)) {
      boolean back = field.relation().isPresent() && field.relation().equals(relation.inverse());
      if (!back && columns.size() < COLUMNS) {
        columns.add(field);
      }
    }
    return columns;
  }

  /**
   * The view.
   *
   * @param record the record above
   * @param hidden the keys of records that are being deleted
   * @param gone whether it is said elsewhere that the server does not answer
   */
  public Node<RelatedEvent> view(
      RelatedState state, DataRecord record, Set<String> hidden, boolean gone) {
    return section(
        relation.title(),
        tools(state, record),
        when(state.problem().isPresent(), () -> problem(state)),
        when(state.linking().isPresent(), () -> linking(state)),
        content(state.rows().found(site, hidden), gone));
  }

  private boolean isLinked() {
    return relation.kind() == Relation.Kind.THROUGH && !relation.readOnly();
  }

  private Node<RelatedEvent> tools(RelatedState state, DataRecord record) {
    Optional<String> address = creation(record);
    if (address.isEmpty() && !isLinked()) {
      return nothing();
    }
    return row(
        when(
            address.isPresent(),
            () ->
                button(
                        texts.newFor(other.title(), site.name(record)),
                        new RelatedEvent.Follow(address.get()))
                    .icon("add")),
        when(
            isLinked() && state.linking().isEmpty(),
            () ->
                button(texts.linkMore(other.title()), new RelatedEvent.LinkOpened()).icon("link")));
  }

  /** The address of a new record that belongs to the one above, where that can be said. */
  private Optional<String> creation(DataRecord record) {
    Optional<Relation> back =
        relation
            .inverse()
            .flatMap(other::relation)
            .filter(inverse -> inverse.kind() == Relation.Kind.ONE);
    if (relation.kind() != Relation.Kind.MANY || !other.may().create() || back.isEmpty()) {
      return Optional.empty();
    }
    List<String> references = site.references(other, back.get());
    if (references.isEmpty()) {
      return Optional.empty();
    }
    Parameters values = Parameters.NONE;
    for (int i = 0; i < references.size(); i++) {
      String text = Typed.plain(record.value(references.get(i)));
      values = values.and(back.get().fields().get(i), text);
    }
    return Optional.of(new Place.Creation(other.name(), values).address());
  }

  private Node<RelatedEvent> problem(RelatedState state) {
    return alert(Tone.DANGER, texts.linkFailed())
        .description(texts.problem(state.problem().orElseThrow()));
  }

  private Node<RelatedEvent> linking(RelatedState state) {
    return row(
        new Search(site)
            .<RelatedEvent>view(
                state.linking().orElseThrow(),
                texts.linkMore(other.title()),
                "",
                RelatedEvent.LinkPicking::new,
                RelatedEvent.LinkPicked::new),
        button(texts.cancel(), new RelatedEvent.LinkClosed()));
  }

  private Node<RelatedEvent> content(Found found, boolean gone) {
    if (found.state().shown().isEmpty()) {
      return found.isFirst() || gone
          ? skeleton(texts.loading(relation.title()), 3)
          : alert(
                  Tone.DANGER,
                  texts.notLoaded(relation.title()),
                  button(texts.retry(), new RelatedEvent.Again()))
              .description(site.reason(found.state()));
    }
    if (found.items().isEmpty() && found.next().isPresent()) {
      return row(
          text(texts.nothingSoFar()).style(TextStyle.MUTED),
          button(texts.lookFurther(), new RelatedEvent.Turned(found.next().get())));
    }
    if (found.items().isEmpty()) {
      return text(texts.noneYet(relation.title())).style(TextStyle.MUTED);
    }
    boolean several = found.next().isPresent() || found.previous().isPresent();
    return column(
        keyed(
            other,
            table(
                    relation.title(),
                    headings(),
                    cells.rows(found.items(), record -> true, (record, same) -> line(record)))
                .busy(found.busy())),
        when(several, () -> pages(found)));
  }

  private Node<RelatedEvent> pages(Found found) {
    return pagination(texts.pagesOf(relation.title()), found.status(site))
        .onPrevious(found.previous().map(RelatedEvent.Turned::new))
        .onNext(found.next().map(RelatedEvent.Turned::new));
  }

  private List<TableColumn> headings() {
    List<TableColumn> headings = new ArrayList<>();
    for (Field field : fields) {
      headings.add(
          new TableColumn(
              field.name(), field.title(), false, SortDirection.NONE, Shown.isNumeric(field)));
    }
    if (isLinked()) {
      headings.add(new TableColumn("", texts.actions(), false, SortDirection.NONE, false));
    }
    return headings;
  }

  private Node<RelatedEvent> line(DataRecord record) {
    List<Node<RelatedEvent>> children = new ArrayList<>();
    for (Field field : fields) {
      children.add(children.isEmpty() ? cells.name(field, record) : cells.cell(field, record));
    }
    if (isLinked()) {
      String name = site.name(record);
      children.add(
          record
              .key()
              .map(key -> iconButton("close", texts.unlink(name), new RelatedEvent.Unlink(key)))
              .map(button -> tableCell("", button))
              .orElse(tableCell("")));
    }
    TableRow<RelatedEvent> row = tableRow(site.name(record)).children(children);
    return record.key().isEmpty()
        ? row
        : row.onOpen(new RelatedEvent.Follow(Cells.opened(other.name(), record.key().get())));
  }
}
