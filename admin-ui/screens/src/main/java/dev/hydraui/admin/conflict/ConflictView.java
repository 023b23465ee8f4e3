package dev.hydraui.admin.conflict;

import dev.hydraui.admin.data.DataRecord;
import dev.hydraui.admin.data.Naming;
import dev.hydraui.admin.site.Site;
import dev.hydraui.admin.site.Texts;
import dev.hydraui.admin.value.Shown;
import dev.hydraui.component.Emphasis;
import dev.hydraui.component.Option;
import dev.hydraui.component.SortDirection;
import dev.hydraui.component.TableColumn;
import dev.hydraui.component.TextStyle;
import dev.hydraui.component.Tone;
import dev.hydraui.component.Ui;
import dev.hydraui.json.JsonValue;
import dev.hydraui.node.Node;
import dev.hydraui.schema.Entity;
import dev.hydraui.schema.Field;
import dev.hydraui.schema.Relation;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Both versions of a record beside one another. */
public final class ConflictView extends Ui<ConflictEvent> {

  /** Longer texts are not compared by reading them. */
  private static final int MOST = 2_000;

  private final Site site;
  private final Entity entity;
  private final Texts texts;

  public ConflictView(Site site, Entity entity) {
    this.site = site;
    this.entity = entity;
    this.texts = site.texts();
  }

  /**
   * The screen.
   *
   * @param mine the labels of the records that the person has chosen, by relation
   * @param saving whether the merged version is being saved
   */
  public Node<ConflictEvent> view(
      Conflict conflict, Map<String, DataRecord.Related> mine, boolean saving) {
    int open = conflict.open(entity);
    return column(
        alert(Tone.WARNING, texts.conflict(site.name(conflict.theirs())))
            .description(texts.conflictMore()),
        table(
            texts.versions(),
            List.of(
                heading("field", texts.field()),
                heading("mine", texts.mine()),
                heading("theirs", texts.theirs()),
                heading("keep", texts.keep())),
            each(
                conflict.fields(entity),
                Field::name,
                field -> conflict,
                (field, now) -> line(now, mine, field))),
        when(open > 0, () -> text(texts.undecided(open)).style(TextStyle.MUTED)),
        row(
            button(texts.saveMerged(), new ConflictEvent.Merge())
                .emphasis(Emphasis.PRIMARY)
                .disabled(open > 0)
                .busy(saving),
            button(texts.allMine(), new ConflictEvent.ChooseAll(Conflict.Side.MINE)),
            button(texts.allTheirs(), new ConflictEvent.ChooseAll(Conflict.Side.THEIRS)),
            button(texts.backToForm(), new ConflictEvent.Back()).emphasis(Emphasis.QUIET)));
  }

  private static TableColumn heading(String key, String title) {
    return new TableColumn(key, title, false, SortDirection.NONE, false);
  }

  private Node<ConflictEvent> line(
      Conflict conflict, Map<String, DataRecord.Related> mine, Field field) {
    String side =
        Optional.ofNullable(conflict.sides().get(field.name())).map(Enum::name).orElse("");
    List<Option> sides =
        List.of(
            new Option(Conflict.Side.MINE.name(), texts.mine(), ""),
            new Option(Conflict.Side.THEIRS.name(), texts.theirs(), ""));
    Map<String, DataRecord.Related> own = conflict.mine().has(field.name()) ? mine : Map.of();
    return tableRow(
        field.title(),
        tableCell(field.title()),
        tableCell(words(field, conflict.mine(field), own, conflict.base())),
        tableCell(
            words(
                field,
                conflict.theirs().value(field.name()),
                conflict.theirs().related(),
                conflict.theirs())),
        tableCell(
            "",
            select(
                    texts.keepOf(field.title()),
                    side,
                    sides,
                    chosen -> new ConflictEvent.Choose(field.name(), chosen))
                .placeholder(texts.choose())));
  }

  /** A value, or the name of the record it speaks of. */
  private String words(
      Field field, JsonValue value, Map<String, DataRecord.Related> labels, DataRecord record) {
    Optional<String> relation = site.relation(entity, field).map(Relation::name);
    Optional<DataRecord.Related> other = relation.map(labels::get);
    if (other.isEmpty() && value.equals(record.value(field.name()))) {
      other = relation.map(record.related()::get);
    }
    return other
        .map(site::name)
        .filter(name -> !name.isEmpty())
        .orElseGet(() -> Naming.beginning(Shown.text(site, field, value), MOST));
  }
}
