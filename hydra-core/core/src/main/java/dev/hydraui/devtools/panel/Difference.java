package dev.hydraui.devtools.panel;

import dev.hydraui.json.JsonPointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A place where two values differ.
 *
 * @param place from the whole to there; the root if they differ altogether
 * @param before empty if there was nothing
 * @param after empty if there is nothing
 */
public record Difference(JsonPointer place, Optional<Object> before, Optional<Object> after) {

  /** How many are looked for. */
  public static final int MOST = 200;

  /**
   * Where two values differ, {@link #MOST} at most: only there is looked where they are not the
   * same object. The items of lists are compared by their position, what is alike at both ends left
   * aside.
   */
  public static List<Difference> between(Object before, Object after, Anatomy anatomy) {
    List<Difference> found = new ArrayList<>();
    new Search(anatomy, found).look(JsonPointer.ROOT, before, after);
    return found;
  }

  private record Search(Anatomy anatomy, List<Difference> found) {

    void look(JsonPointer place, Object was, Object is) {
      Object before = Notation.content(was);
      Object after = Notation.content(is);
      if (before == after || found.size() >= MOST) {
        return;
      }
      Optional<Parts> one = before == null ? Optional.empty() : anatomy.of(before);
      Optional<Parts> other = after == null ? Optional.empty() : anatomy.of(after);
      if (one.isEmpty() || other.isEmpty() || !areAlike(one.get(), other.get())) {
        if (!Objects.equals(before, after)) {
          add(place, Optional.ofNullable(before), Optional.ofNullable(after));
        }
      } else if (one.get().isList()) {
        lookIntoLists(place, one.get().values(), other.get().values());
      } else {
        lookIntoMembers(place, one.get(), other.get());
      }
    }

    private static boolean areAlike(Parts one, Parts other) {
      return one.name().equals(other.name())
          && (one.isList() == other.isList() || one.values().isEmpty() || other.values().isEmpty());
    }

    private void lookIntoMembers(JsonPointer place, Parts before, Parts after) {
      for (int i = 0; i < before.names().size(); i++) {
        String name = before.names().get(i);
        int at = after.names().indexOf(name);
        if (at < 0) {
          add(place.child(name), Optional.ofNullable(before.values().get(i)), Optional.empty());
        } else {
          look(place.child(name), before.values().get(i), after.values().get(at));
        }
      }
      for (int i = 0; i < after.names().size(); i++) {
        String name = after.names().get(i);
        if (!before.names().contains(name)) {
          add(place.child(name), Optional.empty(), Optional.ofNullable(after.values().get(i)));
        }
      }
    }

    private void lookIntoLists(JsonPointer place, List<?> before, List<?> after) {
      int start = 0;
      int end = before.size();
      int afterEnd = after.size();
      while (start < end && start < afterEnd && same(before.get(start), after.get(start))) {
        start++;
      }
      while (end > start
          && afterEnd > start
          && same(before.get(end - 1), after.get(afterEnd - 1))) {
        end--;
        afterEnd--;
      }
      for (int i = start; i < Math.max(end, afterEnd) && found.size() < MOST; i++) {
        if (i >= end) {
          add(place.child(i), Optional.empty(), Optional.ofNullable(after.get(i)));
        } else if (i >= afterEnd) {
          add(place.child(i), Optional.ofNullable(before.get(i)), Optional.empty());
        } else {
          look(place.child(i), before.get(i), after.get(i));
        }
      }
    }

    private static boolean same(Object before, Object after) {
      return before == after || Objects.equals(before, after);
    }

    private void add(JsonPointer place, Optional<?> before, Optional<?> after) {
      if (found.size() < MOST) {
        found.add(new Difference(place, before.map(value -> value), after.map(value -> value)));
      }
    }
  }
}
