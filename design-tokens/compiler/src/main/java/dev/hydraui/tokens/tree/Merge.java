package dev.hydraui.tokens.tree;

import dev.hydraui.tokens.json.Json;
import dev.hydraui.tokens.problem.Problem;
import dev.hydraui.tokens.problem.Problems;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Lays one group over another: groups are merged at every depth, a token replaces the token of its
 * name whole, and what only one of them has stays the same object.
 *
 * @see <a href="https://www.designtokens.org/tr/2025.10/resolver/">DTCG 2025.10, resolver module,
 *     resolution logic</a>
 */
public final class Merge {
  private final Problems problems;

  private Merge(Problems problems) {
    this.problems = problems;
  }

  /** Returns {@code lower} with {@code upper} laid over it. */
  public static Group merge(Group lower, Group upper, Problems problems) {
    return new Merge(problems).groups(lower, upper, "");
  }

  private Group groups(Group lower, Group upper, String path) {
    Map<String, Item> items = new LinkedHashMap<>(lower.items());
    upper
        .items()
        .forEach(
            (name, item) ->
                items.merge(
                    name,
                    item,
                    (old, over) -> items(old, over, path.isEmpty() ? name : path + "." + name)));
    Map<String, Json.Member> properties = new LinkedHashMap<>(lower.properties());
    properties.putAll(upper.properties());
    return new Group(
        upper.at(),
        items,
        first(upper.type(), lower.type()),
        first(upper.base(), lower.base()),
        first(upper.deprecated(), lower.deprecated()),
        properties);
  }

  private Item items(Item lower, Item upper, String path) {
    if (lower instanceof Group under && upper instanceof Group over) {
      return groups(under, over, path);
    }
    if (lower instanceof Group under && !under.items().isEmpty()) {
      conflict(path, "a token", upper, "a group", under);
    } else if (upper instanceof Group over && !over.items().isEmpty()) {
      conflict(path, "a group", over, "a token", lower);
    }
    return upper;
  }

  private void conflict(String path, String now, Item upper, String before, Item lower) {
    problems.add(
        Problem.error(
                "token-and-group",
                upper.at(),
                path + " is " + now + " here and " + before + " at " + lower.at())
            .hint("Replacing one by the other would drop tokens: rename one of them."));
  }

  private static <T> Optional<T> first(Optional<T> a, Optional<T> b) {
    return a.isPresent() ? a : b;
  }
}
