package dev.hydraui.admin;

import dev.hydraui.admin.place.Criteria;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The screen one is at.
 *
 * @param id counts the screens that were opened: what is meant for an earlier one is dropped
 * @param lists each entity's list as it was last seen, for the way back
 */
public record Visit(int id, Screen screen, Map<String, Criteria> lists) {

  static final Visit START = new Visit(0, new Screen.Home(""), Map.of());

  /** The same screen, changed. */
  Visit with(Screen changed) {
    return new Visit(id, changed, seen(changed));
  }

  /** Another screen. */
  Visit next(Screen other) {
    return new Visit(id + 1, other, seen(other));
  }

  private Map<String, Criteria> seen(Screen screen) {
    if (!(screen instanceof Screen.Listed listed)
        || listed.list().criteria().equals(lists.get(listed.list().entity()))) {
      return lists;
    }
    Map<String, Criteria> seen = new LinkedHashMap<>(lists);
    seen.put(listed.list().entity(), listed.list().criteria());
    return seen;
  }
}
