package dev.hydraui.admin.picker;

/** What happens to a search for a record. */
public sealed interface PickerEvent {

  /** Something was typed, or the list is to be opened. */
  record Typed(String text) implements PickerEvent {}

  /** Nothing more was typed for a moment. */
  record Paused() implements PickerEvent {}

  /** The list was closed without a choice. */
  record Closed() implements PickerEvent {}
}
