package dev.hydraui.tokens.set;

import dev.hydraui.tokens.json.Json;
import dev.hydraui.tokens.problem.Near;
import dev.hydraui.tokens.problem.Problem;
import dev.hydraui.tokens.problem.Problems;
import dev.hydraui.tokens.source.Library;
import dev.hydraui.tokens.source.Pointer;
import dev.hydraui.tokens.tree.Group;
import dev.hydraui.tokens.tree.Item;
import dev.hydraui.tokens.tree.Merge;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts into every group what it inherits by {@code $extends}.
 *
 * @see <a href="https://www.designtokens.org/tr/2025.10/format/#extending-groups">DTCG 2025.10,
 *     format module, section 6.4</a>
 */
final class Extends {
  /** What the tree that is being extended is called; other files have their names. */
  private static final String HERE = "";

  /** A group, by its file and path. */
  private record Place(String file, String path) {
    Place child(String name) {
      return new Place(file, path.isEmpty() ? name : path + "." + name);
    }

    @Override
    public String toString() {
      String shown = path.isEmpty() ? "the whole file" : path;
      return file.isEmpty() ? shown : file + "#" + shown;
    }
  }

  private final Library library;
  private final Problems problems;
  private final Map<String, Group> roots = new HashMap<>();
  private final Map<Place, Group> done = new HashMap<>();
  private final Set<Place> underWay = new LinkedHashSet<>();

  private Extends(Group root, Library library, Problems problems) {
    this.library = library;
    this.problems = problems;
    roots.put(HERE, root);
  }

  /** Returns the tree with every group extended; the same tree when none is. */
  static Group apply(Group root, Library library, Problems problems) {
    return new Extends(root, library, problems).group(new Place(HERE, ""), root);
  }

  private Group group(Place place, Group group) {
    Group known = done.get(place);
    if (known != null) {
      return known;
    }
    if (!underWay.add(place)) {
      cycle(place, group);
      return Group.empty(group.at());
    }
    Group extended = children(place, group);
    if (group.base().isPresent()) {
      Group merged = Merge.merge(base(place, group), extended, problems);
      extended = merged.extended(merged.items());
    }
    underWay.remove(place);
    done.put(place, extended);
    return extended;
  }

  private Group children(Place place, Group group) {
    Map<String, Item> items = new LinkedHashMap<>();
    boolean changed = false;
    for (Map.Entry<String, Item> entry : group.items().entrySet()) {
      Item item = entry.getValue();
      if (item instanceof Group child) {
        item = group(place.child(entry.getKey()), child);
      }
      changed |= item != entry.getValue();
      items.put(entry.getKey(), item);
    }
    return changed
        ? new Group(
            group.at(), items, group.type(), group.base(), group.deprecated(), group.properties())
        : group;
  }

  private Group base(Place place, Group group) {
    Json reference = group.base().get();
    String text = reference instanceof Json.TextValue string ? string.text() : "";
    if (text.startsWith("{") && text.endsWith("}")) {
      List<String> steps = List.of(text.substring(1, text.length() - 1).split("\\.", -1));
      return descend(place.file(), steps, reference, group);
    }
    Optional<Pointer> pointer = text.contains("#") ? Pointer.of(text) : Optional.empty();
    if (pointer.isEmpty() || pointer.get().remote()) {
      problems.error(
          "extends",
          reference.at(),
          "$extends names a group as \"{a.b}\" or \"#/a/b\", found " + reference.found());
      return Group.empty(group.at());
    }
    List<String> steps = pointer.get().steps();
    if (pointer.get().file().isEmpty()) {
      return descend(place.file(), steps, reference, group);
    }
    String file = Library.name(reference.at().file(), pointer.get().file());
    if (!roots.containsKey(file)) {
      roots.put(file, library.group(file, reference.at(), problems));
    }
    Group base = descend(file, steps, reference, group);
    return file.equals(place.file()) ? base : base.from(file);
  }

  /** Goes down from the root of a file; also into what groups on the way inherit. */
  private Group descend(String file, List<String> steps, Json reference, Group group) {
    Group at = roots.get(file);
    Place place = new Place(file, "");
    for (String step : steps) {
      Item item = at.items().get(step);
      if (item == null && at.base().isPresent()) {
        at = group(place, at);
        item = at.items().get(step);
      }
      if (!(item instanceof Group next)) {
        problems.add(
            Problem.error(
                    "unknown-group",
                    reference.at(),
                    item == null
                        ? "there is no group " + String.join(".", steps)
                        : place.child(step) + " is a token, $extends names a group")
                .hint(item == null ? Near.hint(step, at.items().keySet()) : ""));
        return Group.empty(group.at());
      }
      at = next;
      place = place.child(step);
    }
    return group(place, at);
  }

  private void cycle(Place place, Group group) {
    List<String> cycle = new ArrayList<>();
    underWay.forEach(under -> cycle.add(under.toString()));
    List<String> circle = cycle.subList(cycle.indexOf(place.toString()), cycle.size());
    problems.error(
        "extends-cycle",
        group.base().map(Json::at).orElse(group.at()),
        "groups inherit from each other in a circle: "
            + String.join(" → ", circle)
            + " → "
            + place);
  }
}
