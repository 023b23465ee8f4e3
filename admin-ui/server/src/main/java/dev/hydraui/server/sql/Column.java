package dev.hydraui.server.sql;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * A column, and the field it is on the wire.
 *
 * @param field its name on the wire
 * @param title its name for people
 * @param supply what the database fills in by itself
 * @param why the reason it cannot be written; empty if it can
 */
record Column(
    String name,
    String field,
    String title,
    Type type,
    boolean nullable,
    Supply supply,
    Optional<String> why) {

  /** Where a value comes from that the writer leaves out. */
  record Supply(boolean given, boolean generated, Optional<JsonNode> value) {
    static final Supply NONE = new Supply(false, false, Optional.empty());
    static final Supply GENERATED = new Supply(true, true, Optional.empty());
    static final Supply COMPUTED = new Supply(true, false, Optional.empty());

    static Supply constant(JsonNode value) {
      return new Supply(true, false, Optional.of(value));
    }
  }

  static Column of(String name, Type type, boolean nullable, Supply supply, Optional<String> why) {
    return new Column(name, Names.wire(name), Names.title(name), type, nullable, supply, why);
  }

  Column titled(String other) {
    return new Column(name, field, other, type, nullable, supply, why);
  }

  Column readOnly(String reason) {
    return new Column(name, field, title, type, nullable, supply, Optional.of(why.orElse(reason)));
  }

  /** Whether a new record needs a value for it that the database does not fill in. */
  boolean needed() {
    return !nullable && !supply.given();
  }

  Kind kind() {
    return type.kind();
  }
}
