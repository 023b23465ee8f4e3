package dev.hydraui.admin.list;

import dev.hydraui.admin.data.DataRecord;
import dev.hydraui.admin.place.Criteria;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The list of an entity.
 *
 * @param typed what stands in the search field
 * @param selected the keys of the records that are selected
 * @param draft the condition that is being put together
 * @param confirming whether the person is asked before records are deleted
 * @param labels the names of records that filters speak of, by entity field and value
 */
public record ListState(
    String entity,
    Rows rows,
    String typed,
    Set<String> selected,
    Optional<FilterDraft> draft,
    boolean confirming,
    Map<String, String> labels) {

  public Criteria criteria() {
    return rows.criteria();
  }

  ListState rows(Rows changed) {
    return new ListState(
        entity, changed, typed, known(changed, selected), draft, confirming, labels);
  }

  /** What is not on screen is not selected: nobody deletes what they do not see. */
  private static Set<String> known(Rows rows, Set<String> selected) {
    if (selected.isEmpty()) {
      return selected;
    }
    Set<String> kept = new LinkedHashSet<>();
    for (DataRecord record : rows.items()) {
      record.key().filter(selected::contains).ifPresent(kept::add);
    }
    return kept;
  }

  ListState typed(String text) {
    return new ListState(entity, rows, text, selected, draft, confirming, labels);
  }

  ListState selected(Set<String> keys) {
    return new ListState(entity, rows, typed, keys, draft, confirming, labels);
  }

  ListState selected(String key, boolean on) {
    Set<String> keys = new LinkedHashSet<>(selected);
    if (on) {
      keys.add(key);
    } else {
      keys.remove(key);
    }
    return selected(keys);
  }

  ListState draft(Optional<FilterDraft> changed) {
    return new ListState(entity, rows, typed, selected, changed, confirming, labels);
  }

  ListState confirming(boolean asks) {
    return new ListState(entity, rows, typed, selected, draft, asks, labels);
  }

  ListState label(String field, String value, String label) {
    Map<String, String> more = new LinkedHashMap<>(labels);
    more.put(field + "=" + value, label);
    return new ListState(entity, rows, typed, selected, draft, confirming, more);
  }

  Optional<String> label(String field, String value) {
    return Optional.ofNullable(labels.get(field + "=" + value));
  }

  boolean isSelected(DataRecord record) {
    return record.key().isPresent() && selected.contains(record.key().get());
  }

  /** The records that are selected. */
  public List<DataRecord> chosen() {
    List<DataRecord> chosen = new ArrayList<>();
    for (DataRecord record : rows.items()) {
      if (isSelected(record)) {
        chosen.add(record);
      }
    }
    return chosen;
  }

  /** Without records that are being deleted. */
  public ListState without(Set<String> keys) {
    Rows less = rows.without(keys);
    return less == rows ? this : rows(less);
  }
}
