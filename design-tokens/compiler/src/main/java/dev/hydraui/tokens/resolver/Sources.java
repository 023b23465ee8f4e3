package dev.hydraui.tokens.resolver;

import dev.hydraui.tokens.json.Json;
import dev.hydraui.tokens.problem.Near;
import dev.hydraui.tokens.problem.Problem;
import dev.hydraui.tokens.problem.Problems;
import dev.hydraui.tokens.source.Library;
import dev.hydraui.tokens.source.Pointer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads where the tokens of sets and contexts come from, without reading the tokens yet. */
final class Sources {
  private final Json.ObjectValue document;
  private final Library library;
  private final Problems problems;
  private final Set<String> underWay = new LinkedHashSet<>();

  Sources(Json.ObjectValue document, Library library, Problems problems) {
    this.document = document;
    this.library = library;
    this.problems = problems;
  }

  /** Returns the sources of a set's object. */
  Optional<List<Layer.Source>> set(Json.ObjectValue set) {
    Optional<Json> sources = set.get("sources");
    if (sources.isEmpty()) {
      problems.error("resolver", set.at(), "a set needs \"sources\"");
    }
    return sources.map(list -> list(list, false));
  }

  /** Returns the sources in a list of tokens and references, those of sets put in their place. */
  List<Layer.Source> list(Json json, boolean inModifier) {
    List<Layer.Source> sources = new ArrayList<>();
    if (!(json instanceof Json.ArrayValue array)) {
      problems.error(
          "resolver", json.at(), "expected a list of token sources, found " + json.found());
      return sources;
    }
    for (Json item : array.items()) {
      if (item instanceof Json.ObjectValue object
          && object.get("$ref").orElse(null) instanceof Json.TextValue ref) {
        referred(ref, inModifier).ifPresent(sources::addAll);
      } else {
        sources.add(new Layer.Inline(item));
      }
    }
    return sources;
  }

  /** Returns the sources that a reference means: a set's, a file, or a part of a file. */
  Optional<List<Layer.Source>> referred(Json.TextValue ref, boolean inModifier) {
    String text = ref.text();
    if (text.startsWith("#/modifiers/") || text.startsWith("#/resolutionOrder")) {
      problems.error(
          "resolver",
          ref.at(),
          (inModifier ? "a context" : "a set")
              + " can refer to sets and files only, not to "
              + text);
      return Optional.empty();
    }
    Optional<Pointer> pointer = Pointer.of(text);
    if (pointer.isEmpty() || pointer.get().remote()) {
      problems.error(
          "resolver",
          ref.at(),
          "expected \"#/sets/name\" or a file, found \""
              + text
              + "\"; files are not fetched over a network");
      return Optional.empty();
    }
    if (text.startsWith("#")) {
      return local(ref, pointer.get());
    }
    String file = Library.name(ref.at().file(), pointer.get().file());
    if (pointer.get().steps().isEmpty()) {
      return Optional.of(List.of(new Layer.File(file, ref)));
    }
    return library.json(file, ref.at(), problems).flatMap(json -> part(json, pointer.get(), ref));
  }

  private Optional<List<Layer.Source>> local(Json.TextValue ref, Pointer pointer) {
    if (!underWay.add(ref.text())) {
      problems.error(
          "resolver",
          ref.at(),
          "sets refer to each other in a circle: "
              + String.join(" → ", underWay)
              + " → "
              + ref.text());
      return Optional.empty();
    }
    try {
      return part(document, pointer, ref);
    } finally {
      underWay.remove(ref.text());
    }
  }

  private Optional<List<Layer.Source>> part(Json root, Pointer pointer, Json.TextValue ref) {
    Json at = root;
    for (String step : pointer.steps()) {
      Json.ObjectValue object = at instanceof Json.ObjectValue found ? found : null;
      if (object == null || object.get(step).isEmpty()) {
        problems.add(
            Problem.error("resolver", ref.at(), ref.text() + " leads nowhere: there is no " + step)
                .hint(object == null ? "" : Near.hint(step, object.members().keySet())));
        return Optional.empty();
      }
      at = object.get(step).get();
    }
    if (at instanceof Json.ObjectValue object
        && object.get("sources").orElse(null) instanceof Json.ArrayValue) {
      return set(object);
    }
    return Optional.of(List.of(new Layer.Inline(at)));
  }

  static String name(String ref, String prefix) {
    return Pointer.of("#/" + ref.substring(prefix.length()))
        .map(pointer -> String.join("/", pointer.steps()))
        .orElse("");
  }
}
