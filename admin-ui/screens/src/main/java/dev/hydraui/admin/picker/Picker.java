package dev.hydraui.admin.picker;

import dev.hydraui.admin.data.DataRecord;
import java.util.List;
import java.util.Optional;

/**
 * The search for a record of an entity; nothing is fetched before someone opens it.
 *
 * @param name names its requests; unique on the screen
 * @param entity whose records
 * @param text what is typed
 * @param open whether the list of records is shown
 * @param busy whether an answer is awaited
 * @param found what was found
 * @param failed whether the last request failed
 */
public record Picker(
    String name,
    String entity,
    String text,
    boolean open,
    boolean busy,
    List<DataRecord> found,
    boolean failed) {

  public Picker {
    found = List.copyOf(found);
  }

  public static Picker of(String name, String entity) {
    return new Picker(name, entity, "", false, false, List.of(), false);
  }

  /** The record that was found under a key. */
  public Optional<DataRecord> choice(String key) {
    for (DataRecord record : found) {
      if (record.key().equals(Optional.of(key))) {
        return Optional.of(record);
      }
    }
    return Optional.empty();
  }

  Picker typing(String typed) {
    return new Picker(name, entity, typed, true, true, found, false);
  }

  Picker found(List<DataRecord> records) {
    return new Picker(name, entity, text, open, false, records, false);
  }

  Picker failing() {
    return new Picker(name, entity, text, open, false, List.of(), true);
  }

  /** Closed, with nothing typed. */
  public Picker closed() {
    return new Picker(name, entity, "", false, false, found, failed);
  }
}
