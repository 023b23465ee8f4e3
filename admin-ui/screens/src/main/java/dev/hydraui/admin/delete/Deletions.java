package dev.hydraui.admin.delete;

import dev.hydraui.admin.data.DataRecord;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All deletions that are not done yet.
 *
 * @param next the id of the next one
 */
public record Deletions(List<Deletion> list, int next) {

  public static final Deletions NONE = new Deletions(List.of(), 0);

  public Deletions {
    list = List.copyOf(list);
  }

  /** The keys of an entity's records that must not be shown. */
  public Set<String> hidden(String entity) {
    Set<String> keys = new LinkedHashSet<>();
    for (Deletion deletion : list) {
      if (deletion.entity().equals(entity)) {
        keys.addAll(deletion.keys());
      }
    }
    return keys;
  }

  public Optional<Deletion> get(int id) {
    for (Deletion deletion : list) {
      if (deletion.id() == id) {
        return Optional.of(deletion);
      }
    }
    return Optional.empty();
  }

  /** The deletion that a record is part of. */
  public Optional<Deletion> of(String entity, String key) {
    for (Deletion deletion : list) {
      if (deletion.entity().equals(entity) && deletion.keys().contains(key)) {
        return Optional.of(deletion);
      }
    }
    return Optional.empty();
  }

  Deletions and(String entity, List<DataRecord> records) {
    List<Deletion> all = new ArrayList<>(list);
    all.add(new Deletion(next, entity, records, false));
    return new Deletions(all, next + 1);
  }

  Deletions without(int id) {
    List<Deletion> rest = new ArrayList<>();
    for (Deletion deletion : list) {
      if (deletion.id() != id) {
        rest.add(deletion);
      }
    }
    return new Deletions(rest, next);
  }

  Deletions sent(int id) {
    List<Deletion> all = new ArrayList<>();
    for (Deletion one : list) {
      all.add(one.id() == id ? new Deletion(id, one.entity(), one.records(), true) : one);
    }
    return new Deletions(all, next);
  }
}
