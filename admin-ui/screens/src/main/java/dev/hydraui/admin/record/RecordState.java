package dev.hydraui.admin.record;

import dev.hydraui.admin.conflict.Conflict;
import dev.hydraui.admin.picker.Picker;
import dev.hydraui.admin.related.RelatedState;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A record on screen, or a new one.
 *
 * @param key empty for a new one
 * @param phase what is to be seen
 * @param kept a version of someone else's that the person does not want to take over yet
 * @param save how saving goes
 * @param asking whether the person is asked before the record is deleted with what was typed
 * @param conflict the two versions, while the person decides between them
 * @param pickers the searches for other records, by relation
 * @param related what belongs to it, by relation
 */
public record RecordState(
    String entity,
    Optional<String> key,
    Phase phase,
    Draft draft,
    String kept,
    Save save,
    boolean asking,
    Optional<Conflict> conflict,
    Map<String, Picker> pickers,
    Map<String, RelatedState> related) {

  /** What is to be seen. */
  public enum Phase {
    /** It has not come yet. */
    LOADING,
    /** Its form. */
    READY,
    /** There is no such record, or not any more. */
    GONE
  }

  static RecordState of(String entity, Optional<String> key, Phase phase, Draft draft) {
    return new RecordState(
        entity, key, phase, draft, "", Save.NONE, false, Optional.empty(), Map.of(), Map.of());
  }

  public boolean isNew() {
    return key.isEmpty();
  }

  public boolean isDirty() {
    return draft.isDirty() || saving();
  }

  boolean saving() {
    return save.running();
  }

  RecordState phase(Phase next) {
    return new RecordState(
        entity, key, next, draft, kept, save, asking, conflict, pickers, related);
  }

  RecordState draft(Draft next) {
    return new RecordState(
        entity, key, phase, next, kept, save, asking, conflict, pickers, related);
  }

  RecordState kept(String version) {
    return new RecordState(
        entity, key, phase, draft, version, save, asking, conflict, pickers, related);
  }

  RecordState save(Save next) {
    return new RecordState(
        entity, key, phase, draft, kept, next, asking, conflict, pickers, related);
  }

  RecordState asking(boolean now) {
    return new RecordState(entity, key, phase, draft, kept, save, now, conflict, pickers, related);
  }

  RecordState conflict(Optional<Conflict> next) {
    return new RecordState(entity, key, phase, draft, kept, save, asking, next, pickers, related);
  }

  RecordState picker(Picker picker) {
    Map<String, Picker> more = new LinkedHashMap<>(pickers);
    more.put(picker.name(), picker);
    return new RecordState(entity, key, phase, draft, kept, save, asking, conflict, more, related);
  }

  RecordState related(RelatedState one) {
    Map<String, RelatedState> more = new LinkedHashMap<>(related);
    more.put(one.relation(), one);
    return new RecordState(entity, key, phase, draft, kept, save, asking, conflict, pickers, more);
  }
}
