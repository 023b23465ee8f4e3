package dev.hydraui.admin.list;

import dev.hydraui.admin.data.DataRecord;
import dev.hydraui.admin.picker.PickerEvent;
import java.util.List;
import java.util.Set;

/** What happens to a list. */
public sealed interface ListEvent {

  /** Fetch once more what did not come. */
  record Again() implements ListEvent {}

  /** A link was followed: to a record, to another page or order of the same list. */
  record Follow(String address) implements ListEvent {}

  record SearchTyped(String text) implements ListEvent {}

  /** Nothing more was typed for a moment. */
  record SearchPaused() implements ListEvent {}

  record Selected(String key, boolean on) implements ListEvent {}

  /** All of these are selected, and no others. */
  record AllSelected(Set<String> keys) implements ListEvent {}

  /** These are to be deleted: asks first. */
  record DeleteAsked(List<DataRecord> records) implements ListEvent {}

  record DeleteConfirmed() implements ListEvent {}

  record DeleteGivenUp() implements ListEvent {}

  /** The columns are to be chosen. */
  record ColumnsOpened() implements ListEvent {}

  record ColumnsClosed() implements ListEvent {}

  /** These fields are to be shown; the usual ones if there are none. */
  record ColumnsChosen(List<String> fields) implements ListEvent {}

  /** A condition is to be added. */
  record FilterOpened() implements ListEvent {}

  record FilterClosed() implements ListEvent {}

  record FilterField(String field) implements ListEvent {}

  record FilterOperator(String operator) implements ListEvent {}

  record FilterValue(String value) implements ListEvent {}

  record FilterPicker(PickerEvent event) implements ListEvent {}

  record FilterPicked(String key) implements ListEvent {}

  record FilterApplied() implements ListEvent {}
}
