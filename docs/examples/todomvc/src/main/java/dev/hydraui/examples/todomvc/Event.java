package dev.hydraui.examples.todomvc;

import java.util.Optional;

/** What can happen. */
public sealed interface Event {

  record Loaded(Optional<String> stored) implements Event {}

  record Went(String address) implements Event {}

  record Draft(String text) implements Event {}

  record Add() implements Event {}

  record Toggle(int id, boolean completed) implements Event {}

  record ToggleAll(boolean completed) implements Event {}

  record Remove(int id) implements Event {}

  record RemoveCompleted() implements Event {}

  record Edit(Todo todo) implements Event {}

  record Save() implements Event {}

  record Cancel() implements Event {}
}
