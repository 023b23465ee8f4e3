package dev.hydraui.admin.value;

import dev.hydraui.admin.data.DataRecord;
import dev.hydraui.admin.place.Place;
import dev.hydraui.admin.site.Site;
import dev.hydraui.component.Link;
import dev.hydraui.component.TableCell;
import dev.hydraui.component.Tone;
import dev.hydraui.component.Ui;
import dev.hydraui.json.JsonBoolean;
import dev.hydraui.json.JsonNull;
import dev.hydraui.json.JsonValue;
import dev.hydraui.node.Node;
import dev.hydraui.schema.Entity;
import dev.hydraui.schema.Field;
import dev.hydraui.schema.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Values of records, drawn: in the cells of a table, and whole.
 *
 * @param <E> the events of the view they stand in
 */
public final class Cells<E> extends Ui<E> {

  private static final int LENGTH = 80;

  private final Site site;
  private final Entity entity;
  private final Function<String, E> follow;

  /**
   * The cells of an entity's records.
   *
   * @param follow a link to that address was followed
   */
  public Cells(Site site, Entity entity, Function<String, E> follow) {
    this.site = site;
    this.entity = entity;
    this.follow = follow;
  }

  /** A link inside the admin. */
  public Link<E> leading(String label, String address) {
    return link(label, address).onPress(follow.apply(address));
  }

  /**
   * A row for each record. Where some have no key, their place tells them apart.
   *
   * @param aspect what else a row depends on
   */
  public <A> Node<E> rows(
      List<DataRecord> records,
      Function<DataRecord, A> aspect,
      BiFunction<DataRecord, A, Node<E>> row) {
    List<Integer> places = new ArrayList<>();
    boolean named = true;
    for (DataRecord record : records) {
      places.add(places.size());
      named &= record.key().isPresent();
    }
    return named
        ? each(records, DataRecord::key, aspect, row)
        : each(
            places,
            place -> place,
            records::get,
            (place, record) -> row.apply(record, aspect.apply(record)));
  }

  /** A cell that names its record and leads to it. */
  public TableCell<E> name(Field field, DataRecord record) {
    String text = other(field, record).map(site::name).orElseGet(() -> line(field, record));
    return record.key().isEmpty()
        ? tableCell(text)
        : tableCell(
            "",
            leading(
                text.isEmpty() || text.equals(Shown.NOTHING) ? site.name(record) : text,
                opened(entity.name(), record.key().get())));
  }

  /** A value in a cell: short. */
  public TableCell<E> cell(Field field, DataRecord record) {
    JsonValue value = record.value(field.name());
    if (value instanceof JsonNull) {
      return tableCell(Shown.NOTHING).muted(true).numeric(Shown.isNumeric(field));
    }
    Optional<Node<E>> special = special(field, record, value);
    return special
        .map(node -> tableCell("", node))
        .orElseGet(() -> tableCell(line(field, record)).numeric(Shown.isNumeric(field)));
  }

  private String line(Field field, DataRecord record) {
    return Shown.line(site, field, record.value(field.name()), LENGTH);
  }

  /** What is more than a text: links and badges. */
  private Optional<Node<E>> special(Field field, DataRecord record, JsonValue value) {
    Optional<DataRecord.Related> other = other(field, record);
    if (other.isPresent()) {
      String entityName = site.relation(entity, field).orElseThrow().entity();
      return Optional.of(leading(site.name(other.get()), opened(entityName, other.get().key())));
    }
    if (value instanceof JsonBoolean bool) {
      return Optional.of(
          badge(Shown.text(site, field, value)).tone(bool.value() ? Tone.SUCCESS : Tone.NEUTRAL));
    }
    return field.choices().isEmpty() ? Optional.empty() : Optional.of(badge(line(field, record)));
  }

  private Optional<DataRecord.Related> other(Field field, DataRecord record) {
    return site.relation(entity, field)
        .map(Relation::name)
        .map(name -> record.related().get(name))
        .filter(other -> !other.key().isEmpty());
  }

  /** A value in full. */
  public Node<E> whole(Field field, DataRecord record) {
    JsonValue value = record.value(field.name());
    return special(field, record, value).orElseGet(() -> text(Shown.text(site, field, value)));
  }

  /** The address of a record. */
  public static String opened(String entity, String key) {
    return new Place.Opened(entity, key).address();
  }
}
