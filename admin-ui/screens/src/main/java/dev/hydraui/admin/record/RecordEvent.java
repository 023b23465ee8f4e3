package dev.hydraui.admin.record;

import dev.hydraui.admin.conflict.ConflictEvent;
import dev.hydraui.admin.picker.PickerEvent;
import dev.hydraui.admin.related.RelatedEvent;
import dev.hydraui.capability.HttpAnswer;

/** What happens to a record on screen. */
public sealed interface RecordEvent {

  /** Fetch once more what did not come. */
  record Again() implements RecordEvent {}

  /** Take over what someone else has changed, and forget what was typed. */
  record Reload() implements RecordEvent {}

  /** Go on in spite of what someone else has changed. */
  record KeepMine() implements RecordEvent {}

  /** A link was followed. */
  record Follow(String address) implements RecordEvent {}

  record Typed(String field, String text) implements RecordEvent {}

  /** The person has left a field. */
  record Left(String field) implements RecordEvent {}

  record Picking(String relation, PickerEvent event) implements RecordEvent {}

  record Picked(String relation, String key) implements RecordEvent {}

  /** No other record is to be there. */
  record Unpicked(String relation) implements RecordEvent {}

  record Save(boolean close) implements RecordEvent {}

  record Saved(HttpAnswer answer) implements RecordEvent {}

  /** What was typed is to be forgotten. */
  record Discard() implements RecordEvent {}

  record Delete() implements RecordEvent {}

  record DeleteConfirmed() implements RecordEvent {}

  record DeleteGivenUp() implements RecordEvent {}

  /** The deletion under way is to be taken back. */
  record Undelete() implements RecordEvent {}

  /** The whole value of a field is to be kept as a file. */
  record Download(String field) implements RecordEvent {}

  record Resolving(ConflictEvent event) implements RecordEvent {}

  /** What was typed is to become a new record, since the old one is gone. */
  record CreateAnew() implements RecordEvent {}

  record InRelated(String relation, RelatedEvent event) implements RecordEvent {}
}
