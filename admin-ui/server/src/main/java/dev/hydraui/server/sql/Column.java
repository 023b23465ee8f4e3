package dev.hydraui.server.sql;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * A column, and the field it is on the wire.
 *
 * @param field its name on the wire
 * @param supply what the database fills in by itself
 * @param why the reason it cannot be written; empty if it can
 */
record Column(
    String name, String field, Type type, boolean nullable, Supply supply, Optional<String> why) {

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
    return new Column(name, Names.wire(name), type, nullable, supply, why);
  }

  Column limitedBy(Type.Limits limits) {
    return new Column(name, field, type.limitedBy(limits), nullable, supply, why);
  }

  Kind kind() {
    return type.kind();
  }
}
