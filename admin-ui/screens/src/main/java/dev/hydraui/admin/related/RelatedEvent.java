package dev.hydraui.admin.related;

import dev.hydraui.admin.picker.PickerEvent;
import dev.hydraui.admin.place.Criteria;
import dev.hydraui.capability.HttpAnswer;

/** What happens to the records of a relation. */
public sealed interface RelatedEvent {

  /** Fetch once more what did not come. */
  record Again() implements RelatedEvent {}

  /** Another page. */
  record Turned(Criteria criteria) implements RelatedEvent {}

  /** A link was followed. */
  record Follow(String address) implements RelatedEvent {}

  /** One more record is to be linked. */
  record LinkOpened() implements RelatedEvent {}

  record LinkClosed() implements RelatedEvent {}

  record LinkPicking(PickerEvent event) implements RelatedEvent {}

  record LinkPicked(String key) implements RelatedEvent {}

  record Unlink(String key) implements RelatedEvent {}

  /** The link was made or taken away, or it was not. */
  record Done(HttpAnswer answer) implements RelatedEvent {}
}
