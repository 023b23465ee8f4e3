package dev.hydraui.admin;

import dev.hydraui.admin.delete.DeletionEvent;
import dev.hydraui.admin.list.ListEvent;
import dev.hydraui.admin.record.RecordEvent;
import dev.hydraui.capability.EventStream;
import dev.hydraui.capability.Platform;
import dev.hydraui.query.QueryEvent;
import java.util.Optional;

/** What happens to the admin. */
public sealed interface AdminEvent {

  /** The platform answered what the cache had asked. */
  record Fetched(QueryEvent event) implements AdminEvent {}

  /** The person wants the schema to be fetched once more. */
  record ReloadSchema() implements AdminEvent {}

  /** The person wants to know whether the server is back. */
  record Knock() implements AdminEvent {}

  /** What was kept of the person's choice of appearance. */
  record AppearanceKept(Optional<String> name) implements AdminEvent {}

  record AppearanceChosen(String name) implements AdminEvent {}

  /** What was kept of the person's choice of brand. */
  record BrandKept(Optional<String> name) implements AdminEvent {}

  record BrandChosen(String name) implements AdminEvent {}

  /** The platform is at another address: at the start, back, forward. */
  record Arrived(String address) implements AdminEvent {}

  /** A link inside the admin was followed. */
  record Follow(String address) implements AdminEvent {}

  /** The person gives up what they have typed. */
  record Leave() implements AdminEvent {}

  /** The person goes on with what they have typed. */
  record Stay() implements AdminEvent {}

  /** Something in a list, which was opened on that visit. */
  record InList(int visit, ListEvent event) implements AdminEvent {}

  /** Something in a record, which was opened on that visit. */
  record InRecord(int visit, RecordEvent event) implements AdminEvent {}

  record OfDeletion(DeletionEvent event) implements AdminEvent {}

  record NoticeClosed(int id) implements AdminEvent {}

  /** The person looks for an entity by its name: in the navigation. */
  record WaySought(String words) implements AdminEvent {}

  /** The person looks for an entity by its name: at the start. */
  record EntitySought(String words) implements AdminEvent {}

  record NavigationToggled(boolean open) implements AdminEvent {}

  /** The stream of changes delivered something. */
  record Streamed(EventStream.Delivery delivery) implements AdminEvent {}

  /** Time to fetch afresh what others have changed. */
  record RefreshDue() implements AdminEvent {}

  /** The application is shown, hidden, or about to be closed. */
  record Seen(Platform.Visible visible) implements AdminEvent {}
}
