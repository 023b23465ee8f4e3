package dev.hydraui.examples.todomvc;

import java.util.Optional;

/** What can happen. */
public sealed interface Event {

  record Loaded(Optional<String> text) implements Event {}

  record Arrived(String address) implements Event {}

  record Chosen(Filter filter) implements Event {}

  record Drafted(String text) implements Event {}

  record Added() implements Event {}

  record Marked(int id, boolean done) implements Event {}

  record AllMarked(boolean done) implements Event {}

  record Removed(int id) implements Event {}

  record CompletedRemoved() implements Event {}

  record Edited(int id, String title) implements Event {}

  record EditSaved() implements Event {}

  record EditCancelled() implements Event {}
}
