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
import java.util.Set;

/**
 * Puts into every group what it inherits by {@code $extends}.
 *
 * @see <a href="https://www.designtokens.org/tr/2025.10/format/#extending-groups">DTCG 2025.10,
 *     format module, group extension</a>
 */
final class Extends {
  private final Group root;
  private final Library library;
  private final Problems problems;
  private final Map<String, Group> done = new HashMap<>();
  private final Set<String> underWay = new LinkedHashSet<>();

  private Extends(Group root, Library library, Problems problems) {
    this.root = root;
    this.library = library;
    this.problems = problems;
  }

  /** Returns the tree with every group extended; the same tree when none is. */
  static Group apply(Group root, Library library, Problems problems) {
    return new Extends(root, library, problems).group("", root);
  }

  private Group group(String path, Group group) {
    Group known = done.get(path);
    if (known != null) {
      return known;
    }
    if (!underWay.add(path)) {
      cycle(path, group);
      return Group.empty(group.at());
    }
    Group own = children(path, group);
    Group extended = own;
    if (group.base().isPresent()) {
      Group base = base(path, group, group.base().get());
      Group merged = Merge.merge(base, own, problems);
      extended = merged.extended(merged.items());
    }
    underWay.remove(path);
    done.put(path, extended);
    return extended;
  }

  private Group children(String path, Group group) {
    Map<String, Item> items = new LinkedHashMap<>();
    boolean changed = false;
    for (Map.Entry<String, Item> entry : group.items().entrySet()) {
      Item item = entry.getValue();
      if (item instanceof Group child) {
        item = group(path.isEmpty() ? entry.getKey() : path + "." + entry.getKey(), child);
      }
      changed |= item != entry.getValue();
      items.put(entry.getKey(), item);
    }
    return changed
        ? new Group(
            group.at(), items, group.type(), group.base(), group.deprecated(), group.properties())
        : group;
  }

  private Group base(String path, Group group, Json reference) {
    String text = reference instanceof Json.TextValue string ? string.text() : "";
    if (reference instanceof Json.ObjectValue object
        && object.members().size() == 1
        && object.get("$ref").orElse(object) instanceof Json.TextValue ref) {
      text = ref.text();
    }
    if (text.startsWith("{") && text.endsWith("}")) {
      return named(
          group, reference, List.of(text.substring(1, text.length() - 1).split("\\.", -1)));
    }
    var pointer = text.contains("#") ? Pointer.of(text) : java.util.Optional.<Pointer>empty();
    if (pointer.isEmpty() || pointer.get().remote()) {
      problems.error(
          "extends",
          reference.at(),
          "$extends names a group as \"{a.b}\" or \"#/a/b\", found " + reference.found());
      return Group.empty(group.at());
    }
    if (pointer.get().file().isEmpty()) {
      return named(group, reference, pointer.get().steps());
    }
    String file = Library.name(reference.at().file(), pointer.get().file());
    Group other = library.group(file, reference.at(), problems);
    Group whole = apply(other, library, problems);
    return descend(whole, pointer.get().steps(), reference, group);
  }

  private Group named(Group group, Json reference, List<String> steps) {
    String path = String.join(".", steps);
    Group target = descend(root, steps, reference, group);
    return target == group || steps.isEmpty()
        ? refuseItself(group, reference)
        : group(path, target);
  }

  private Group refuseItself(Group group, Json reference) {
    problems.error(
        "extends-cycle", reference.at(), "a group cannot extend itself or what it stands in");
    return Group.empty(group.at());
  }

  private Group descend(Group from, List<String> steps, Json reference, Group group) {
    Group at = from;
    for (String step : steps) {
      Item item = at.items().get(step);
      if (!(item instanceof Group next)) {
        problems.add(
            Problem.error(
                    "unknown-group",
                    reference.at(),
                    item == null
                        ? "there is no group " + String.join(".", steps)
                        : String.join(".", steps) + " is a token, $extends names a group")
                .hint(item == null ? Near.hint(step, at.items().keySet()) : ""));
        return Group.empty(group.at());
      }
      at = next;
    }
    return at;
  }

  private void cycle(String path, Group group) {
    List<String> cycle = new ArrayList<>(underWay);
    cycle = cycle.subList(cycle.indexOf(path), cycle.size());
    problems.error(
        "extends-cycle",
        group.base().map(Json::at).orElse(group.at()),
        "groups extend each other in a circle: " + String.join(" → ", cycle) + " → " + path);
  }
}
