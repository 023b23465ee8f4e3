package dev.hydraui.admin.record;

import dev.hydraui.admin.data.DataPage;
import dev.hydraui.admin.data.DataRecord;
import dev.hydraui.admin.data.Result;
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
    if (event instanceof RecordEvent.Discard) {
      return Turn.of(state.draft(draft.reset()).problem(Optional.empty()));
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
          picker(state, picked.relation()).flatMap(picker -> picker.choice(picked.key()));
      return Turn.of(choice.map(record -> picked(state, picked.relation(), record)).orElse(state));
    }
    if (event instanceof RecordEvent.Unpicked unpicked) {
      return Turn.of(unpicked(state, unpicked.relation()));
    }
    return event instanceof RecordEvent.Prefilled prefilled
        ? Turn.of(prefilled(state, prefilled))
        : Turn.of(state);
  }

  private Optional<Picker> picker(RecordState state, String relation) {
    return Optional.ofNullable(state.pickers().get(relation))
        .or(() -> entity.relation(relation).map(found -> Picker.of(relation, found.entity())));
  }

  private Turn<RecordState, RecordEvent> picking(RecordState state, RecordEvent.Picking picking) {
    Optional<Picker> picker = picker(state, picking.relation());
    if (picker.isEmpty()) {
      return Turn.of(state);
    }
    String chosen =
        state.draft().related(picking.relation()).map(DataRecord.Related::label).orElse("");
    return Turn.from(new Search(site).update(picker.get(), picking.event(), chosen))
        .map(
            next -> state.picker(picking.relation(), next),
            event -> new RecordEvent.Picking(picking.relation(), event));
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
    DataRecord.Related other = new DataRecord.Related(record.key().orElse(""), record.name());
    return closed(state.draft(draft.pick(name, other)), name);
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
    return picker(state, relation)
        .map(picker -> state.picker(relation, picker.closed()))
        .orElse(state);
  }

  private static RecordState prefilled(RecordState state, RecordEvent.Prefilled event) {
    boolean one =
        Result.page(event.answer()) instanceof Result.Good<DataPage> good
            && good.value().items().size() == 1;
    if (!one || state.draft().picked().containsKey(event.relation())) {
      return state;
    }
    DataRecord record =
        ((Result.Good<DataPage>) Result.page(event.answer())).value().items().get(0);
    return state.draft(
        state
            .draft()
            .pick(
                event.relation(), new DataRecord.Related(record.key().orElse(""), record.name())));
  }
}
