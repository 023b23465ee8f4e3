package dev.hydraui.admin.list;

import dev.hydraui.capability.HttpAnswer;

/** What happens to a page of records. */
public sealed interface RowsEvent {

  /** The page came, or it did not. */
  record Answered(HttpAnswer answer) implements RowsEvent {}

  /** The count came, or it did not. */
  record Counted(HttpAnswer answer) implements RowsEvent {}
}
