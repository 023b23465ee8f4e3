package dev.hydraui.gallery;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The gallery's state.
 *
 * @param place what is shown
 * @param navigationOpen whether the navigation is open where there is little room
 * @param values what stands in the fields, and which tab, dialog and toast are shown
 * @param picked the rows that are selected
 * @param sort the column that is sorted by; a minus before it means downwards
 * @param last what was done last
 */
public record GalleryState(
    String place,
    boolean navigationOpen,
    Map<String, String> values,
    Set<Integer> picked,
    String sort,
    String last) {

  /** The gallery as it is before anyone has done anything. */
  public static GalleryState at(String place) {
    return new GalleryState(place, false, Map.of(), Set.of(), "name", "");
  }

  String value(String field, String usual) {
    return values.getOrDefault(field, usual);
  }

  boolean is(String field, String value) {
    return value(field, "").equals(value);
  }

  GalleryState with(String field, String value) {
    Map<String, String> next = new HashMap<>(values);
    next.put(field, value);
    return new GalleryState(place, navigationOpen, next, picked, sort, last);
  }

  GalleryState without(String field) {
    Map<String, String> next = new HashMap<>(values);
    next.remove(field);
    return new GalleryState(place, navigationOpen, next, picked, sort, last);
  }

  GalleryState picking(int row, boolean on) {
    Set<Integer> next = new HashSet<>(picked);
    if (on) {
      next.add(row);
    } else {
      next.remove(row);
    }
    return new GalleryState(place, navigationOpen, values, next, sort, last);
  }

  GalleryState sortedBy(String column) {
    String next = sort.equals(column) ? "-" + column : column;
    return new GalleryState(place, navigationOpen, values, picked, next, last);
  }

  GalleryState going(String to) {
    return new GalleryState(to, false, values, picked, sort, last);
  }

  GalleryState toggling(boolean open) {
    return new GalleryState(place, open, values, picked, sort, last);
  }

  GalleryState logging(String what) {
    return new GalleryState(place, navigationOpen, values, picked, sort, what);
  }
}
