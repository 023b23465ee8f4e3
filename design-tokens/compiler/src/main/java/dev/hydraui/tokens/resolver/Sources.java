package dev.hydraui.tokens.resolver;

import dev.hydraui.tokens.json.Json;
import dev.hydraui.tokens.problem.Near;
import dev.hydraui.tokens.problem.Problem;
import dev.hydraui.tokens.problem.Problems;
import dev.hydraui.tokens.source.Library;
import dev.hydraui.tokens.source.Pointer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads where the tokens of sets and contexts come from, without reading the tokens yet. */
final class Sources {
  private final Json.ObjectValue document;
  private final Library library;
  private final Problems problems;
  private final Set<String> underWay;

  Sources(Json.ObjectValue document, Library library, Problems problems) {
    this(document, library, problems, new LinkedHashSet<>());
  }

  private Sources(
      Json.ObjectValue document, Library library, Problems problems, Set<String> underWay) {
    this.document = document;
    this.library = library;
    this.problems = problems;
    this.underWay = underWay;
  }

  /** Returns the sources of a set's object. */
  Optional<List<Layer.Source>> set(Json.ObjectValue set) {
    if (set.members().containsKey("$ref")) {
      return referred(set, "a set");
    }
    Optional<Json> sources = set.get("sources");
    if (sources.isEmpty()) {
      problems.error("resolver", set.at(), "a set needs \"sources\"");
    }
    return sources.map(list -> list(list, "a set"));
  }

  /** Returns the sources in a list of tokens and references, those of sets put in their place. */
  List<Layer.Source> list(Json json, String owner) {
    List<Layer.Source> sources = new ArrayList<>();
    if (!(json instanceof Json.ArrayValue array)) {
      problems.error(
          "resolver", json.at(), "expected a list of token sources, found " + json.found());
      return sources;
    }
    for (Json item : array.items()) {
      if (item instanceof Json.ObjectValue object && object.members().containsKey("$ref")) {
        referred(object, owner).ifPresent(sources::addAll);
      } else {
        sources.add(new Layer.Inline(item));
      }
    }
    return sources;
  }

  /**
   * Returns the sources that a reference object means: a set's, a file, or a part of a file.
   * Members beside {@code $ref} override those of what it leads to (resolver module, "Extending").
   */
  Optional<List<Layer.Source>> referred(Json.ObjectValue object, String owner) {
    Json json = object.members().get("$ref").value();
    Optional<Pointer> pointer =
        json instanceof Json.TextValue text ? Pointer.of(text.text()) : Optional.empty();
    if (pointer.isEmpty() || pointer.get().remote()) {
      problems.error(
          "resolver",
          json.at(),
          "expected \"#/sets/name\" or a file, found "
              + json.found()
              + "; files are not fetched over a network");
      return Optional.empty();
    }
    List<String> steps = pointer.get().steps();
    if (!steps.isEmpty() && List.of("modifiers", "resolutionOrder").contains(steps.get(0))) {
      problems.error(
          "resolver",
          json.at(),
          owner + " can refer to sets and files only, not to " + pointer.get().shown());
      return Optional.empty();
    }
    String text = ((Json.TextValue) json).text();
    if (pointer.get().file().isEmpty()) {
      return part(steps, object, text);
    }
    String file = Library.name(json.at().file(), pointer.get().file());
    if (steps.isEmpty()) {
      return Optional.of(List.of(new Layer.File(file, json, beside(object))));
    }
    Optional<Json> other = library.json(file, json.at(), problems);
    return other.isPresent() && other.get() instanceof Json.ObjectValue root
        ? new Sources(root, library, problems, underWay).part(steps, object, text)
        : Optional.empty();
  }

  private static Map<String, Json.Member> beside(Json.ObjectValue object) {
    Map<String, Json.Member> beside = new LinkedHashMap<>(object.members());
    beside.remove("$ref");
    return beside;
  }

  private Optional<List<Layer.Source>> part(
      List<String> steps, Json.ObjectValue reference, String text) {
    String place = document.at().file() + "#/" + String.join("/", steps);
    Json ref = reference.members().get("$ref").value();
    if (!underWay.add(place)) {
      problems.error(
          "resolver",
          ref.at(),
          "references lead in a circle: " + String.join(" → ", underWay) + " → " + place);
      return Optional.empty();
    }
    try {
      Json at = document;
      for (String step : steps) {
        Json.ObjectValue object = at instanceof Json.ObjectValue found ? found : null;
        if (object == null || object.get(step).isEmpty()) {
          problems.add(
              Problem.error("resolver", ref.at(), text + " leads nowhere: there is no " + step)
                  .hint(object == null ? "" : Near.hint(step, object.members().keySet())));
          return Optional.empty();
        }
        at = object.get(step).get();
      }
      return found(overridden(at, beside(reference)));
    } finally {
      underWay.remove(place);
    }
  }

  private Optional<List<Layer.Source>> found(Json json) {
    boolean set =
        json instanceof Json.ObjectValue object
            && (object.members().containsKey("$ref")
                || object.get("sources").orElse(null) instanceof Json.ArrayValue);
    return set ? set((Json.ObjectValue) json) : Optional.of(List.of(new Layer.Inline(json)));
  }

  /** Returns an object with some members replaced whole. */
  static Json overridden(Json json, Map<String, Json.Member> members) {
    if (members.isEmpty() || !(json instanceof Json.ObjectValue object)) {
      return json;
    }
    Map<String, Json.Member> all = new LinkedHashMap<>(object.members());
    all.putAll(members);
    return new Json.ObjectValue(object.at(), all);
  }
}
