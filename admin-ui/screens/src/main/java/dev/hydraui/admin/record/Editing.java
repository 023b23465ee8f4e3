package dev.hydraui.admin.record;

import dev.hydraui.admin.data.DataRecord;
import dev.hydraui.admin.picker.Picker;
import dev.hydraui.admin.picker.Search;
import dev.hydraui.admin.site.Site;
import dev.hydraui.admin.value.Typed;
import dev.hydraui.admin.wish.Turn;
import dev.hydraui.schema.Entity;
import dev.hydraui.schema.Field;
import dev.hydraui.schema.Relation;
import java.util.List;
import java.util.Optional;

/** What typing and choosing do to a form. */
final class Editing {

  private final Site site;
  private final Entity entity;

  Editing(Site site, Entity entity) {
    this.site = site;
    this.entity = entity;
  }

  Turn<RecordState, RecordEvent> update(RecordState state, RecordEvent event) {
    Draft draft = state.draft();
    if (event instanceof RecordEvent.Discard || event instanceof RecordEvent.Reload) {
      return Turn.of(state.draft(draft.reset()).save(Save.NONE));
    }
    if (event instanceof RecordEvent.KeepMine) {
      return Turn.of(
          state
              .key()
              .flatMap(key -> site.get(site.api().record(entity.name(), key)).shown())
              .map(theirs -> state.kept(theirs.version()))
              .orElse(state));
    }
    if (event instanceof RecordEvent.Left left) {
      return Turn.of(
          entity.field(left.field()).map(field -> state.draft(draft.leave(field))).orElse(state));
    }
    if (event instanceof RecordEvent.Typed typed) {
      return Turn.of(
          entity
              .field(typed.field())
              .map(field -> state.draft(draft.type(field, typed.text())))
              .orElse(state));
    }
    if (event instanceof RecordEvent.Picking picking) {
      return picking(state, picking);
    }
    if (event instanceof RecordEvent.Picked picked) {
      Optional<DataRecord> choice =
          new Search(site).choice(picker(state, picked.relation()), picked.key());
      return Turn.of(choice.map(record -> picked(state, picked.relation(), record)).orElse(state));
    }
    return event instanceof RecordEvent.Unpicked unpicked
        ? Turn.of(unpicked(state, unpicked.relation()))
        : Turn.of(state);
  }

  private Picker picker(RecordState state, String relation) {
    Picker known = state.pickers().get(relation);
    return known == null
        ? Picker.of(relation, entity.relation(relation).map(Relation::entity).orElse(""))
        : known;
  }

  private Turn<RecordState, RecordEvent> picking(RecordState state, RecordEvent.Picking picking) {
    String chosen = state.draft().related(picking.relation()).map(site::name).orElse("");
    return Turn.from(
            new Search(site).update(picker(state, picking.relation()), picking.event(), chosen))
        .map(state::picker, event -> new RecordEvent.Picking(picking.relation(), event));
  }

  private RecordState picked(RecordState state, String name, DataRecord record) {
    Relation relation = entity.relation(name).orElseThrow();
    List<String> references = site.references(entity, relation);
    Draft draft = state.draft();
    for (int i = 0; i < references.size(); i++) {
      Optional<Field> field = entity.field(relation.fields().get(i));
      if (field.isPresent()) {
        String text = Typed.text(field.get(), record.value(references.get(i)));
        draft = draft.type(field.get(), text).leave(field.get());
      }
    }
    return closed(state.draft(draft.pick(name, record)), name);
  }

  private RecordState unpicked(RecordState state, String name) {
    Draft draft = state.draft();
    for (String own : entity.relation(name).map(Relation::fields).orElse(List.of())) {
      Optional<Field> field = entity.field(own);
      if (field.isPresent()) {
        draft = draft.type(field.get(), "").leave(field.get());
      }
    }
    return closed(state.draft(draft.pick(name, new DataRecord.Related("", ""))), name);
  }

  private RecordState closed(RecordState state, String relation) {
    return state.picker(picker(state, relation).closed());
  }
}
