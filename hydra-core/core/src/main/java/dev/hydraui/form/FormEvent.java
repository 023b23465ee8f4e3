package dev.hydraui.form;

import dev.hydraui.json.JsonPointer;
import dev.hydraui.json.JsonValue;
import java.util.Optional;

/** What happens to a form. Paths are those of {@link FormNode#path}. */
public sealed interface FormEvent {

  /** The text in a field is another one. */
  record Typed(JsonPointer path, String text) implements FormEvent {}

  /** A value was picked or toggled. */
  record Picked(JsonPointer path, JsonValue value) implements FormEvent {}

  /** The person has left a field. */
  record Left(JsonPointer path) implements FormEvent {}

  /** A row is wanted at an index; beyond the end is at the end. */
  record RowAdded(JsonPointer rows, int index, Optional<JsonValue> value) implements FormEvent {}

  /** A row is to go. */
  record RowRemoved(JsonPointer row) implements FormEvent {}

  /** A row is to stand at another index. */
  record RowMoved(JsonPointer row, int index) implements FormEvent {}

  /** The last change is to be taken back; typing in one field on end is one change. */
  record Undo() implements FormEvent {}

  /** What was taken back last is to be done again. */
  record Redo() implements FormEvent {}

  /** Everything is to be as it began. Can be undone. */
  record Reset() implements FormEvent {}

  /** Typing has paused since this text; sent by the form's own effects. */
  record Paused(JsonPointer path, String text) implements FormEvent {}

  /** A check has answered about this text; sent by the form's own effects. */
  record Checked(JsonPointer path, String text, Optional<String> wrong) implements FormEvent {}
}
