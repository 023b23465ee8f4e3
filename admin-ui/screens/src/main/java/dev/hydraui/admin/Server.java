package dev.hydraui.admin;

import dev.hydraui.schema.Schema;
import java.util.Optional;

/**
 * What is known of the server.
 *
 * @param schema the last good one
 * @param problem why there is none, or no new one
 * @param gone whether the server does not answer
 * @param asked whether the person is waiting for the schema
 */
public record Server(
    Optional<Schema> schema, Optional<Fault> problem, boolean gone, boolean asked) {

  static final Server START = new Server(Optional.empty(), Optional.empty(), false, false);

  /** What went wrong: a title and the details. */
  public record Fault(String title, String details) {}

  Server asked(boolean now) {
    return new Server(schema, problem, gone, now);
  }

  Server good(Schema fresh) {
    return new Server(Optional.of(fresh), Optional.empty(), false, false);
  }

  Server failed(Fault why, boolean silent) {
    return new Server(schema, Optional.of(why), silent, asked && silent);
  }
}
