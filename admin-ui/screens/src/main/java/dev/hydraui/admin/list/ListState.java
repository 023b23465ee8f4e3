package dev.hydraui.admin.list;

import dev.hydraui.admin.data.DataRecord;
import dev.hydraui.admin.place.Criteria;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The list of an entity.
 *
 * @param typed what stands in the search field
 * @param selected the keys of records that were selected
 * @param draft the condition that is being put together
 * @param confirming the records that the person is asked about before they are deleted
 * @param choosing whether the columns are being chosen
 */
public record ListState(
    Rows rows,
    String typed,
    Set<String> selected,
    Optional<FilterDraft> draft,
    List<DataRecord> confirming,
    boolean choosing) {

  public ListState {
    confirming = List.copyOf(confirming);
  }

  public String entity() {
    return rows.entity().name();
  }

  public Criteria criteria() {
    return rows.criteria();
  }

  ListState rows(Rows changed) {
    return new ListState(changed, typed, selected, draft, confirming, choosing);
  }

  ListState typed(String text) {
    return new ListState(rows, text, selected, draft, confirming, choosing);
  }

  ListState selected(Set<String> keys) {
    return new ListState(rows, typed, keys, draft, confirming, choosing);
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
    return new ListState(rows, typed, selected, changed, confirming, choosing);
  }

  ListState confirming(List<DataRecord> records) {
    return new ListState(rows, typed, selected, draft, records, choosing);
  }

  ListState choosing(boolean now) {
    return new ListState(rows, typed, selected, draft, confirming, now);
  }

  boolean isSelected(DataRecord record) {
    return record.key().filter(selected::contains).isPresent();
  }

  /** Those of the records on screen that are selected: nobody deletes what they do not see. */
  List<DataRecord> chosen(List<DataRecord> items) {
    List<DataRecord> chosen = new ArrayList<>();
    for (DataRecord record : items) {
      if (isSelected(record)) {
        chosen.add(record);
      }
    }
    return chosen;
  }
}
