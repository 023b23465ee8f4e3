package dev.hydraui.admin;

import dev.hydraui.admin.list.ListState;
import dev.hydraui.admin.record.RecordState;

/** What is on screen beside the frame. */
public sealed interface Screen {

  /**
   * All entities.
   *
   * @param sought what the names of those to be seen have in them
   */
  record Home(String sought) implements Screen {}

  /** The list of an entity. */
  record Listed(ListState list) implements Screen {}

  /** A record, or a new one. */
  record Opened(RecordState record) implements Screen {}

  /** Nothing is found there; the reason in one sentence. */
  record Lost(String why) implements Screen {}

  /** Whether leaving it loses what was typed. */
  default boolean isDirty() {
    return this instanceof Opened opened && opened.record().isDirty();
  }
}
