package dev.hydraui.tokens.set;

import dev.hydraui.tokens.json.Json;
import dev.hydraui.tokens.problem.Near;
import dev.hydraui.tokens.source.Library;
import dev.hydraui.tokens.source.Pointer;
import dev.hydraui.tokens.tree.Group;
import dev.hydraui.tokens.tree.Item;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what references lead to, and says why one leads nowhere. */
final class References {
  private References() {}

  /** Returns what the reference at {@code cursor} leads to; empty, with a problem, when nowhere. */
  static Optional<Target> find(Cursor cursor, Reference reference) {
    if (reference.path().isPresent()) {
      return named(cursor, reference.path().get());
    }
    Json.ObjectValue object = (Json.ObjectValue) cursor.json();
    if (reference.pointer().isEmpty() || reference.pointer().get().remote()) {
      cursor.error(
          "reference",
          "\""
              + reference.text()
              + "\" is no reference: expected \"#/a/b\" or \"file.json#/a/b\", files are not fetched"
              + " over a network");
      return Optional.empty();
    }
    Optional<String> beside =
        object.members().keySet().stream().filter(name -> !name.equals("$ref")).findFirst();
    boolean token = cursor.scope().run.isToken(object);
    if (beside.isPresent() && !token) {
      cursor.error(
          "reference",
          "a $ref stands alone, \"" + beside.get() + "\" beside it would have no effect");
      return Optional.empty();
    }
    Pointer pointer = reference.pointer().get();
    if (!cursor.scope().run.enter(object.at())) {
      cursor.error("cycle", "the reference " + reference.text() + " leads back to itself");
      return Optional.empty();
    }
    try {
      return pointed(cursor, pointer, reference.text());
    } finally {
      cursor.scope().run.leave(object.at());
    }
  }

  private static Optional<Target> named(Cursor cursor, String path) {
    Scope scope = cursor.scope();
    Entry entry = scope.entries.get(path);
    if (entry == null && scope.run.lenient) {
      entry = scope.entries.get(path + "." + Group.ROOT);
    }
    if (entry != null) {
      return Optional.of(Target.token(scope, entry));
    }
    boolean root = scope.entries.containsKey(path + "." + Group.ROOT);
    boolean group = item(scope.tree, List.of(path.split("\\.", -1))) instanceof Group;
    cursor.error(
        "unknown-reference",
        group ? "{" + path + "} is a group, not a token" : "there is no token {" + path + "}",
        root
            ? "Its own token is {" + path + "." + Group.ROOT + "}."
            : group ? "" : Near.hint(path, scope.entries.keySet()));
    return Optional.empty();
  }

  private static Item item(Group tree, List<String> steps) {
    Item at = tree;
    for (String step : steps) {
      at = at instanceof Group group ? group.items().get(step) : null;
    }
    return at;
  }

  private static Optional<Target> pointed(Cursor cursor, Pointer pointer, String text) {
    Scope scope = cursor.scope();
    if (!pointer.file().isEmpty()) {
      String file = Library.name(cursor.json().at().file(), pointer.file());
      Run run = scope.run;
      if (run.library.json(file, cursor.json().at(), run.problems).isEmpty()) {
        return Optional.empty();
      }
      scope = run.file(file, cursor.json());
    }
    Item item = scope.tree;
    StringBuilder path = new StringBuilder();
    List<String> steps = pointer.steps();
    for (int i = 0; i < steps.size(); i++) {
      String step = steps.get(i);
      if (!(item instanceof Group group)) {
        return inToken(cursor, scope, path.toString(), steps.subList(i, steps.size()), text);
      }
      if (!group.items().containsKey(step)) {
        if (group.properties().containsKey(step)) {
          Json json = group.properties().get(step).value();
          return inJson(cursor, scope.at(json), steps.subList(i + 1, steps.size()), text);
        }
        return nowhere(cursor, text, step, group.items().keySet());
      }
      item = group.items().get(step);
      path.append(i == 0 ? "" : ".").append(step);
    }
    if (item instanceof Group) {
      cursor.error(
          "unknown-reference",
          text + " is a group, not a token or a value",
          "A group is inherited by $extends.");
      return Optional.empty();
    }
    return Optional.of(Target.token(scope, scope.entries.get(path.toString())));
  }

  private static Optional<Target> inToken(
      Cursor cursor, Scope scope, String path, List<String> steps, String text) {
    Entry entry = scope.entries.get(path);
    if (steps.equals(List.of("$value"))) {
      return Optional.of(Target.token(scope, entry));
    }
    Map<String, Json.Member> members = entry.declaration.json().members();
    String first = steps.get(0);
    if (first.equals("$value") && !members.containsKey("$value")) {
      return inJson(
          cursor, scope.at(entry.declaration.json()), steps.subList(1, steps.size()), text);
    }
    if (!members.containsKey(first)) {
      return nowhere(cursor, text, first, members.keySet());
    }
    Cursor start = scope.at(members.get(first).value());
    return inJson(cursor, start, steps.subList(1, steps.size()), text);
  }

  private static Optional<Target> inJson(
      Cursor cursor, Cursor start, List<String> steps, String text) {
    Cursor place = start;
    for (String step : steps) {
      Optional<Cursor> literal = place.literal();
      if (literal.isEmpty()) {
        return Optional.empty();
      }
      place = literal.get();
      Optional<Json> next = Optional.empty();
      Collection<String> known = List.of();
      if (place.json() instanceof Json.ObjectValue object) {
        next = object.get(step);
        known = object.members().keySet();
      } else if (place.json() instanceof Json.ArrayValue array && index(step) >= 0) {
        next =
            Optional.of(array.items())
                .filter(all -> index(step) < all.size())
                .map(all -> all.get(index(step)));
      }
      if (next.isEmpty()) {
        return nowhere(cursor, text, step, known);
      }
      place = place.scope().at(next.get());
    }
    return Optional.of(Target.value(place));
  }

  private static int index(String step) {
    boolean digits = !step.isEmpty() && step.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits && step.length() < 9 ? Integer.parseInt(step) : -1;
  }

  private static Optional<Target> nowhere(
      Cursor cursor, String text, String step, Collection<String> known) {
    cursor.error(
        "unknown-reference", text + " leads nowhere: there is no " + step, Near.hint(step, known));
    return Optional.empty();
  }
}
