package dev.hydraui.admin.record;

import dev.hydraui.admin.conflict.Conflict;
import dev.hydraui.admin.data.Change;
import dev.hydraui.admin.data.Problem;
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
 * @param saving whether it is being saved
 * @param closing whether the list is shown when it is saved
 * @param asking whether the person is asked before the record is deleted with what was typed
 * @param problem why it could not be loaded or saved
 * @param change what someone else has done to it, until the person has decided
 * @param conflict the two versions, while the person decides between them
 * @param pickers the searches for other records, by relation
 * @param related what belongs to it, by relation
 */
public record RecordState(
    String entity,
    Optional<String> key,
    Phase phase,
    Draft draft,
    boolean saving,
    boolean closing,
    boolean asking,
    Optional<Problem> problem,
    Optional<Change> change,
    Optional<Conflict> conflict,
    Map<String, Picker> pickers,
    Map<String, RelatedState> related) {

  /** What is to be seen. */
  public enum Phase {
    /** It is being fetched for the first time. */
    LOADING,
    /** Its form. */
    READY,
    /** It could not be fetched. */
    FAILED,
    /** There is no such record. */
    MISSING,
    /** It was there, and something was typed over it; someone has deleted it. */
    GONE
  }

  public boolean isNew() {
    return key.isEmpty();
  }

  public boolean isDirty() {
    return draft.isDirty() || saving;
  }

  /** Whether someone else has changed it since it was fetched. */
  public boolean isChanged() {
    return change.isPresent()
        && !saving
        && (change.get().isDeletion() || !change.get().version().equals(draft.base().version()));
  }

  /** Knows that someone has written it. */
  public RecordState changedBy(Change news) {
    return new RecordState(
        entity,
        key,
        phase,
        draft,
        saving,
        closing,
        asking,
        problem,
        Optional.of(news),
        conflict,
        pickers,
        related);
  }

  /** Whether records of an entity are to be seen below it. */
  public boolean shows(String other) {
    for (RelatedState one : related.values()) {
      if (one.speaksOf(other)) {
        return true;
      }
    }
    return false;
  }

  RecordState phase(Phase next) {
    return new RecordState(
        entity, key, next, draft, saving, closing, asking, problem, change, conflict, pickers,
        related);
  }

  RecordState draft(Draft next) {
    return new RecordState(
        entity, key, phase, next, saving, closing, asking, problem, change, conflict, pickers,
        related);
  }

  RecordState saving(boolean now, boolean thenClose) {
    return new RecordState(
        entity, key, phase, draft, now, thenClose, asking, problem, change, conflict, pickers,
        related);
  }

  RecordState asking(boolean now) {
    return new RecordState(
        entity, key, phase, draft, saving, closing, now, problem, change, conflict, pickers,
        related);
  }

  RecordState problem(Optional<Problem> why) {
    return new RecordState(
        entity, key, phase, draft, saving, closing, asking, why, change, conflict, pickers,
        related);
  }

  RecordState unchanged() {
    return new RecordState(
        entity,
        key,
        phase,
        draft,
        saving,
        closing,
        asking,
        problem,
        Optional.empty(),
        conflict,
        pickers,
        related);
  }

  RecordState conflict(Optional<Conflict> next) {
    return new RecordState(
        entity, key, phase, draft, saving, closing, asking, problem, change, next, pickers,
        related);
  }

  RecordState picker(String relation, Picker picker) {
    Map<String, Picker> more = new LinkedHashMap<>(pickers);
    more.put(relation, picker);
    return new RecordState(
        entity, key, phase, draft, saving, closing, asking, problem, change, conflict, more,
        related);
  }

  RecordState related(String relation, RelatedState next) {
    Map<String, RelatedState> more = new LinkedHashMap<>(related);
    more.put(relation, next);
    return new RecordState(
        entity, key, phase, draft, saving, closing, asking, problem, change, conflict, pickers,
        more);
  }
}
