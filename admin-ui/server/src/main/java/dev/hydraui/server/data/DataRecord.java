package dev.hydraui.server.data;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;

/**
 * One record of an entity, as the data API answers it.
 *
 * @param key names the record in paths; empty if it cannot be named
 * @param version changes whenever the record does; empty in pages for records with values so large
 *     that they were not read
 * @param label the record's name for people
 * @param values by field name; numbers exact, binary as base64, null as a JSON null
 * @param related by relation of kind {@code one}, the record it points at
 * @param truncated fields whose value was cut, with the full size in bytes
 */
public record DataRecord(
    Optional<String> key,
    Optional<String> version,
    String label,
    ObjectNode values,
    Map<String, Reference> related,
    Map<String, Long> truncated) {

  /** Another record by key and label. */
  public record Reference(String key, String label) {}
}
