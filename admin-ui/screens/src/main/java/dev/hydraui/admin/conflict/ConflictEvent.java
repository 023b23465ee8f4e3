package dev.hydraui.admin.conflict;

/** What the person does about two versions. */
public sealed interface ConflictEvent {

  /** {@code MINE}, {@code THEIRS}, or empty. */
  record Choose(String field, String side) implements ConflictEvent {}

  record ChooseAll(Conflict.Side side) implements ConflictEvent {}

  /** Save what was chosen. */
  record Merge() implements ConflictEvent {}

  /** Back to the form, over the new version. */
  record Back() implements ConflictEvent {}
}
