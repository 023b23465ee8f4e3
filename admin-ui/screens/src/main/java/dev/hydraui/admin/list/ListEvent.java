package dev.hydraui.admin.list;

import dev.hydraui.admin.picker.PickerEvent;
import dev.hydraui.admin.place.Filter;
import dev.hydraui.capability.HttpAnswer;

/** What happens to a list. */
public sealed interface ListEvent {

  /** Something about the records. */
  record Fetched(RowsEvent event) implements ListEvent {}

  /** Fetch the same once more. */
  record Refresh() implements ListEvent {}

  /** A link was followed. */
  record Follow(String address) implements ListEvent {}

  record SearchTyped(String text) implements ListEvent {}

  /** Nothing more was typed for a moment. */
  record SearchPaused() implements ListEvent {}

  /** The heading of a column was pressed. */
  record Sorted(String field) implements ListEvent {}

  record Next() implements ListEvent {}

  record Previous() implements ListEvent {}

  /** Another number of records on a page. */
  record Limited(String records) implements ListEvent {}

  record Selected(String key, boolean on) implements ListEvent {}

  record AllSelected(boolean on) implements ListEvent {}

  /** The records selected are to be deleted: asks first. */
  record DeleteAsked() implements ListEvent {}

  record DeleteConfirmed() implements ListEvent {}

  record DeleteGivenUp() implements ListEvent {}

  /** A condition is to be added. */
  record FilterOpened() implements ListEvent {}

  record FilterClosed() implements ListEvent {}

  record FilterField(String field) implements ListEvent {}

  record FilterOperator(String operator) implements ListEvent {}

  record FilterValue(String value) implements ListEvent {}

  record FilterPicker(PickerEvent event) implements ListEvent {}

  record FilterPicked(String key) implements ListEvent {}

  record FilterApplied() implements ListEvent {}

  record FilterRemoved(Filter filter) implements ListEvent {}

  /** All conditions and the search are to go. */
  record Cleared() implements ListEvent {}

  /** The record that a condition speaks of came, or it did not. */
  record Named(String field, String value, HttpAnswer answer) implements ListEvent {}
}
