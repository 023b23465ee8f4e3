package dev.hydraui.schema;

import dev.hydraui.json.JsonValue;

/** One thing that a schema asks of a value. */
@FunctionalInterface
interface Check {

  Check NOTHING = (value, at, report) -> {};

  void run(JsonValue value, Place at, Report report);
}
