package dev.hydraui.schema;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What this caller may do with an entity's records.
 *
 * @param why for what it may not do, the reason in one sentence, by the words "read", "create",
 *     "update", "delete"
 */
public record Permissions(
    boolean read, boolean create, boolean update, boolean delete, Map<String, String> why) {

  public Permissions {
    why = Collections.unmodifiableMap(new LinkedHashMap<>(why));
  }

  /** Why something is not allowed, where the back end says. */
  public Optional<String> why(String word) {
    return Optional.ofNullable(why.get(word));
  }
}
