package dev.hydraui.admin.record;

import dev.hydraui.admin.data.DataRecord;
import dev.hydraui.json.JsonObject;
import dev.hydraui.json.JsonValue;
import dev.hydraui.schema.Entity;
import dev.hydraui.schema.Field;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What was typed into a form and not saved, to outlive the process.
 *
 * @param base the record as it was when it was typed over: whoever has changed it since is noticed
 * @param texts what was typed, by field
 * @param picked the other records that were chosen, by relation
 */
public record Unsaved(
    DataRecord base, Map<String, String> texts, Map<String, DataRecord.Related> picked) {

  /** What a form has of it; nothing where nothing was typed. */
  public static Optional<Unsaved> of(Entity entity, RecordState state) {
    Draft draft = state.draft();
    Map<String, String> texts = new LinkedHashMap<>();
    for (Field field : entity.fields()) {
      if (draft.isDirty(field)) {
        texts.put(field.name(), draft.text(field));
      }
    }
    return texts.isEmpty()
        ? Optional.empty()
        : Optional.of(new Unsaved(draft.base(), texts, draft.picked()));
  }

  /** A draft in which it is typed again, as far as its fields are still there. */
  Draft again(Draft fresh, Entity entity) {
    Draft draft = fresh;
    for (Field field : entity.fields()) {
      String text = texts.get(field.name());
      draft = text == null ? draft : draft.type(field, text).leave(field);
    }
    for (Map.Entry<String, DataRecord.Related> one : picked.entrySet()) {
      draft = draft.pick(one.getKey(), one.getValue());
    }
    return draft;
  }

  public JsonValue write() {
    JsonObject.Builder typed = JsonObject.builder();
    texts.forEach(typed::put);
    return JsonObject.builder()
        .put("base", base.write())
        .put("texts", typed.build())
        .put("picked", DataRecord.write(picked))
        .build();
  }

  /**
   * What {@link #write} has written.
   *
   * @throws dev.hydraui.json.JsonShapeException if it is not that
   */
  public static Unsaved read(JsonValue json) {
    JsonObject whole = json.asObject();
    Map<String, String> texts = new LinkedHashMap<>();
    whole
        .object("texts")
        .members()
        .keySet()
        .forEach(name -> texts.put(name, whole.object("texts").string(name)));
    return new Unsaved(
        whole.read("base", DataRecord::read), texts, DataRecord.related(whole, "picked"));
  }
}
