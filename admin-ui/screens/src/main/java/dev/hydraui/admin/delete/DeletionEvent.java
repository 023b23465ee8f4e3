package dev.hydraui.admin.delete;

import dev.hydraui.capability.HttpAnswer;

/** What happens to a deletion. */
public sealed interface DeletionEvent {

  int id();

  /** The time to take it back is over. */
  record Due(int id) implements DeletionEvent {}

  /** The person took it back. */
  record Undone(int id) implements DeletionEvent {}

  /** The server did it, or it did not. */
  record Answered(int id, HttpAnswer answer) implements DeletionEvent {}
}
