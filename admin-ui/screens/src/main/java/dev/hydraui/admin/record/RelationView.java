package dev.hydraui.admin.record;

import dev.hydraui.admin.data.DataRecord;
import dev.hydraui.admin.picker.Picker;
import dev.hydraui.admin.picker.Search;
import dev.hydraui.admin.place.Place;
import dev.hydraui.admin.site.Site;
import dev.hydraui.admin.site.Texts;
import dev.hydraui.admin.value.Cells;
import dev.hydraui.component.Combobox;
import dev.hydraui.component.Gap;
import dev.hydraui.component.Link;
import dev.hydraui.component.Ui;
import dev.hydraui.node.Node;
import dev.hydraui.route.Parameters;
import dev.hydraui.schema.Entity;
import dev.hydraui.schema.Field;
import dev.hydraui.schema.Relation;
import java.util.Optional;

/** The field of a form that stands for those of a relation. */
final class RelationView extends Ui<RecordEvent> {

  private final Site site;
  private final Texts texts;
  private final RecordState state;

  RelationView(Site site, RecordState state) {
    this.site = site;
    this.texts = site.texts();
    this.state = state;
  }

  /** The record that a relation leads to, found by typing, and ways to it. */
  Node<RecordEvent> view(Field field, Relation relation, Look look) {
    String name = relation.name();
    Picker picker = state.pickers().getOrDefault(name, Picker.of(name, relation.entity()));
    Optional<DataRecord.Related> other = state.draft().related(name);
    boolean none = !state.draft().isSet(field);
    String chosen = none ? "" : other.map(site::name).orElse(state.draft().text(field));
    boolean clearable = !none && field.nullable();
    Combobox<RecordEvent> box =
        new Search(site)
            .<RecordEvent>view(
                picker,
                look.label(),
                chosen,
                event -> new RecordEvent.Picking(name, event),
                key -> new RecordEvent.Picked(name, key))
            .description(look.help())
            .error(look.error())
            .required(look.required())
            .readOnly(look.locked());
    return column(
            clearable ? box.onClear(new RecordEvent.Unpicked(name)) : box,
            links(relation, none ? Optional.empty() : other))
        .gap(Gap.SMALL);
  }

  private Node<RecordEvent> links(Relation relation, Optional<DataRecord.Related> other) {
    Optional<Entity> target = site.other(relation);
    boolean creates = target.isPresent() && target.get().may().create();
    if (other.isEmpty() && !creates) {
      return nothing();
    }
    return row(
            when(
                other.isPresent(),
                () ->
                    leading(
                        texts.openRecord(site.name(other.get())),
                        Cells.opened(relation.entity(), other.get().key()))),
            when(
                creates && other.isEmpty(),
                () ->
                    leading(
                        texts.newRecord(target.get().title()),
                        new Place.Creation(relation.entity(), Parameters.NONE).address())))
        .gap(Gap.SMALL);
  }

  private Link<RecordEvent> leading(String label, String address) {
    return link(label, address).onPress(new RecordEvent.Follow(address));
  }
}
