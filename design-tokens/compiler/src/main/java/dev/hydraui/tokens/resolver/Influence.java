package dev.hydraui.tokens.resolver;

import dev.hydraui.tokens.json.Json;
import dev.hydraui.tokens.source.Pointer;
import dev.hydraui.tokens.tree.Declaration;
import dev.hydraui.tokens.tree.Group;
import dev.hydraui.tokens.tree.Item;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells which modifiers can change a token, without resolving every combination of contexts.
 *
 * <p>A modifier can change a token when one of its contexts declares it, or a group around it, or
 * anything that the token refers to or inherits from in any source. Some of these never do in the
 * end; none that does is missed.
 */
public final class Influence {
  private final Map<String, Set<String>> declaredBy = new HashMap<>();
  private final Map<String, Set<String>> refersTo = new HashMap<>();
  private final Map<String, Set<String>> inheritsFrom = new HashMap<>();

  /** Adds the tokens of a source that always holds. */
  void add(Group source) {
    collect("", source, "");
  }

  /** Adds the tokens of a source that holds in a context of {@code modifier}. */
  void add(Group source, String modifier) {
    collect("", source, modifier);
  }

  private void collect(String path, Group group, String modifier) {
    if (group.type().isPresent() || group.base().isPresent() || group.deprecated().isPresent()) {
      declare(path, modifier);
    }
    group.base().ifPresent(base -> refer(inheritsFrom, path, base));
    for (Map.Entry<String, Item> entry : group.items().entrySet()) {
      String name = path.isEmpty() ? entry.getKey() : path + "." + entry.getKey();
      if (entry.getValue() instanceof Group child) {
        collect(name, child, modifier);
      } else {
        declare(name, modifier);
        refer(refersTo, name, ((Declaration) entry.getValue()).value());
      }
    }
  }

  private void declare(String path, String modifier) {
    if (!modifier.isEmpty()) {
      add(declaredBy, path, modifier);
    }
  }

  private static void refer(Map<String, Set<String>> references, String from, Json json) {
    if (json instanceof Json.TextValue text) {
      target(text.text()).ifPresent(path -> add(references, from, path));
    } else if (json instanceof Json.ArrayValue array) {
      array.items().forEach(item -> refer(references, from, item));
    } else if (json instanceof Json.ObjectValue object) {
      object.members().values().forEach(member -> refer(references, from, member.value()));
    }
  }

  /**
   * What {@code {a.b}} and {@code #/a/b/$value} name; other files are the same in every context.
   */
  private static Optional<String> target(String text) {
    if (text.startsWith("{") && text.endsWith("}")) {
      return Optional.of(text.substring(1, text.length() - 1));
    }
    if (!text.startsWith("#/")) {
      return Optional.empty();
    }
    return Pointer.of(text).map(Pointer::steps).map(Influence::path);
  }

  private static String path(List<String> steps) {
    return steps.stream()
        .takeWhile(step -> !step.startsWith("$") || step.equals(Group.ROOT))
        .collect(Collectors.joining("."));
  }

  private static void add(Map<String, Set<String>> map, String key, String value) {
    map.computeIfAbsent(key, name -> new LinkedHashSet<>()).add(value);
  }

  /** Returns the modifiers that can change a token. */
  public Set<String> on(String token) {
    Set<String> modifiers = new LinkedHashSet<>();
    visit(token, modifiers, new HashSet<>());
    return modifiers;
  }

  private void visit(String path, Set<String> modifiers, Set<String> seen) {
    if (!seen.add(path)) {
      return;
    }
    refersTo.getOrDefault(path, Set.of()).forEach(next -> visit(next, modifiers, seen));
    for (int end = path.length();
        end >= 0;
        end = end == 0 ? -1 : Math.max(0, path.lastIndexOf('.', end - 1))) {
      String around = path.substring(0, end);
      String rest = path.substring(end);
      modifiers.addAll(declaredBy.getOrDefault(around, Set.of()));
      for (String base : inheritsFrom.getOrDefault(around, Set.of())) {
        visit(base + (around.isEmpty() ? "." + rest : rest), modifiers, seen);
      }
    }
  }
}
