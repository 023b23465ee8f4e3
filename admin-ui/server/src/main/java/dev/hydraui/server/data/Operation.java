package dev.hydraui.server.data;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** One change that a caller asks for. */
public sealed interface Operation {

  /** The entity that is written, or that the relation starts from. */
  String entity();

  /** Makes a new record. */
  record Create(String entity, ObjectNode values) implements Operation {}

  /** Changes some fields of a record; without a version the last writer wins. */
  record Update(String entity, String key, Optional<String> version, ObjectNode values)
      implements Operation {}

  /** Removes a record; without a version whatever it holds. */
  record Delete(String entity, String key, Optional<String> version) implements Operation {}

  /** Links two records through a link entity; linking twice is no error. */
  record Link(String entity, String key, String relation, String other) implements Operation {}

  /** Takes a link away; what is not linked stays so without an error. */
  record Unlink(String entity, String key, String relation, String other) implements Operation {}
}
