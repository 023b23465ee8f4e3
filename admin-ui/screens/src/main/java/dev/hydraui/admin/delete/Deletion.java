package dev.hydraui.admin.delete;

import dev.hydraui.admin.data.DataRecord;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Records that are being deleted, all or none of them.
 *
 * @param sent whether the request is under way: too late to take it back
 */
public record Deletion(int id, String entity, List<DataRecord> records, boolean sent) {

  public Deletion {
    records = List.copyOf(records);
  }

  public Set<String> keys() {
    Set<String> keys = new LinkedHashSet<>();
    for (DataRecord record : records) {
      record.key().ifPresent(keys::add);
    }
    return keys;
  }
}
