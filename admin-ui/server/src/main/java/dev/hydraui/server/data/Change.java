package dev.hydraui.server.data;

import java.util.Optional;

/** What happened to one record, for those who listen to the stream of changes. */
public record Change(String entity, String key, Kind kind, Optional<String> version) {

  /** How the record changed. The names on the wire are these in lower case. */
  public enum Kind {
    /** It is new. */
    CREATED,
    /** Some of its values are others. */
    UPDATED,
    /** It is gone. */
    DELETED
  }
}
