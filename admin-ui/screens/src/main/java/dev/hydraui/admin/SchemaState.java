package dev.hydraui.admin;

import dev.hydraui.schema.Schema;
import java.util.Optional;

/**
 * What is known of the schema.
 *
 * @param schema the last good one
 * @param etag its version for the server; empty if it has none
 * @param busy whether an answer is awaited
 * @param asked whether the person is waiting for it
 * @param problem why there is none, or no new one
 */
public record SchemaState(
    Optional<Schema> schema, String etag, boolean busy, boolean asked, Optional<Problem> problem) {

  static final SchemaState START =
      new SchemaState(Optional.empty(), "", true, false, Optional.empty());

  /** What went wrong: a title and the details. */
  public record Problem(String title, String details) {}

  SchemaState asking(boolean person) {
    return new SchemaState(schema, etag, true, asked || person, problem);
  }

  SchemaState good(Schema fresh, String version) {
    return new SchemaState(Optional.of(fresh), version, false, false, Optional.empty());
  }

  SchemaState same() {
    return new SchemaState(schema, etag, false, false, Optional.empty());
  }

  SchemaState failed(Problem why) {
    return new SchemaState(schema, etag, false, false, Optional.of(why));
  }
}
