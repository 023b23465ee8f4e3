package dev.hydraui.tokens.resolver;

import dev.hydraui.tokens.json.Json;
import dev.hydraui.tokens.problem.Near;
import dev.hydraui.tokens.problem.Problem;
import dev.hydraui.tokens.problem.Problems;
import dev.hydraui.tokens.source.Pointer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a resolver document: its sets, its modifiers, and their order. */
final class ResolverReader {
  static final String VERSION = "2025.10";
  private static final List<String> MEMBERS =
      List.of(
          "$schema",
          "$defs",
          "name",
          "version",
          "description",
          "sets",
          "modifiers",
          "resolutionOrder");

  private static final List<String> OF_SETS =
      List.of("description", "sources", "$extensions", "$ref");
  private static final List<String> INLINE_SET =
      List.of("name", "type", "description", "sources", "$extensions");
  private static final List<String> OF_MODIFIERS =
      List.of("description", "contexts", "default", "$extensions");

  private final Json.ObjectValue document;
  private final Problems problems;
  private final Sources sources;

  ResolverReader(Json.ObjectValue document, Sources sources, Problems problems) {
    this.document = document;
    this.sources = sources;
    this.problems = problems;
  }

  List<Layer> read() {
    known(document, MEMBERS);
    version();
    document.get("sets").ifPresent(sets -> each(sets, (name, set) -> set(set)));
    document.get("modifiers").ifPresent(all -> each(all, this::modifier));
    List<Layer> layers = new ArrayList<>();
    Optional<Json> order = document.get("resolutionOrder");
    if (order.isEmpty()
        || !(order.get() instanceof Json.ArrayValue array)
        || array.items().isEmpty()) {
      problems.error(
          "resolver",
          order.map(Json::at).orElse(document.at()),
          "resolutionOrder is a list of at least one set or modifier");
      return layers;
    }
    Set<String> names = new HashSet<>();
    for (Json item : array.items()) {
      layer(item, names).ifPresent(layers::add);
    }
    return layers;
  }

  private void version() {
    Optional<Json> version = document.get("version");
    if (version.isEmpty()) {
      problems.error(
          "resolver", document.at(), "\"version\" is missing, expected \"" + VERSION + '"');
    } else if (!(version.get() instanceof Json.TextValue text) || !text.text().equals(VERSION)) {
      problems.error(
          "resolver",
          version.get().at(),
          "expected version \"" + VERSION + "\", found " + version.get().found());
    }
  }

  private interface Reading {
    void read(String name, Json json);
  }

  private void each(Json json, Reading reading) {
    if (json instanceof Json.ObjectValue object) {
      object.members().forEach((name, member) -> reading.read(name, member.value()));
    } else {
      problems.error("resolver", json.at(), "expected an object, found " + json.found());
    }
  }

  private void set(Json json) {
    if (object(json, "a set").isPresent()) {
      known((Json.ObjectValue) json, OF_SETS);
    }
  }

  private void modifier(String name, Json json) {
    object(json, "a modifier").ifPresent(object -> modifier(name, object));
  }

  private Optional<Layer> layer(Json item, Set<String> names) {
    Optional<Json.ObjectValue> object = object(item, "a set, a modifier or a $ref to one");
    if (object.isEmpty()) {
      return Optional.empty();
    }
    if (object.get().members().containsKey("$ref")) {
      return referred(object.get(), names);
    }
    String type = object.get().get("type").map(ResolverReader::text).orElse("");
    Optional<String> name =
        object.get().get("name").map(ResolverReader::text).filter(n -> !n.isEmpty());
    if (name.isEmpty()) {
      problems.error("resolver", item.at(), "a set or modifier that stands here needs a \"name\"");
    } else if (!names.add(name.get())) {
      problems.error("resolver", item.at(), "the name \"" + name.get() + "\" stands here twice");
    }
    if (type.equals("set")) {
      known(object.get(), INLINE_SET);
      return sources.set(object.get()).map(Layer.OfSet::new);
    }
    if (type.equals("modifier")) {
      Map<String, Json.Member> members = new LinkedHashMap<>(object.get().members());
      members.keySet().removeAll(List.of("name", "type"));
      return modifier(name.orElse("?"), new Json.ObjectValue(item.at(), members));
    }
    problems.error("resolver", item.at(), "\"type\" is \"set\" or \"modifier\"");
    return Optional.empty();
  }

  private Optional<Layer> referred(Json.ObjectValue reference, Set<String> names) {
    Json ref = reference.members().get("$ref").value();
    List<String> steps =
        Pointer.of(text(ref)).filter(p -> p.file().isEmpty()).map(Pointer::steps).orElse(List.of());
    if (steps.size() != 2 || !steps.get(0).equals("modifiers")) {
      return sources.referred(reference, "the order of resolution").map(Layer.OfSet::new);
    }
    String name = steps.get(1);
    Optional<Json> json =
        document
            .get("modifiers")
            .flatMap(all -> all instanceof Json.ObjectValue o ? o.get(name) : Optional.empty());
    if (json.isEmpty() || !(json.get() instanceof Json.ObjectValue)) {
      unknown(ref, "modifier", name, document.get("modifiers"));
      return Optional.empty();
    }
    if (!names.add(name)) {
      problems.error("resolver", ref.at(), "the name \"" + name + "\" stands here twice");
    }
    Map<String, Json.Member> beside = new LinkedHashMap<>(reference.members());
    beside.remove("$ref");
    return modifier(name, (Json.ObjectValue) Sources.overridden(json.get(), beside));
  }

  private void unknown(Json ref, String what, String name, Optional<Json> all) {
    Set<String> names =
        all.isPresent() && all.get() instanceof Json.ObjectValue object
            ? object.members().keySet()
            : Set.of();
    problems.add(
        Problem.error("resolver", ref.at(), "there is no " + what + " " + name)
            .hint(Near.hint(name, names)));
  }

  private Optional<Layer> modifier(String name, Json.ObjectValue object) {
    known(object, OF_MODIFIERS);
    Optional<Json> contexts = object.get("contexts");
    if (contexts.isEmpty()
        || !(contexts.get() instanceof Json.ObjectValue all)
        || all.members().isEmpty()) {
      problems.error(
          "resolver",
          contexts.map(Json::at).orElse(object.at()),
          "the modifier " + name + " needs \"contexts\", at least two");
      return Optional.empty();
    }
    if (all.members().size() == 1) {
      problems.error(
          "resolver", all.at(), "the modifier " + name + " has one context only, which is a set");
    }
    Map<String, List<Layer.Source>> read = new LinkedHashMap<>();
    all.members()
        .forEach((context, member) -> read.put(context, sources.list(member.value(), "a context")));
    Optional<Json> byDefault = object.get("default");
    Optional<String> chosen = byDefault.map(ResolverReader::text);
    if (chosen.isPresent() && !read.containsKey(chosen.get())) {
      problems.add(
          Problem.error(
                  "resolver",
                  byDefault.get().at(),
                  "the default of "
                      + name
                      + " is none of its contexts "
                      + String.join(", ", read.keySet()))
              .hint(Near.hint(chosen.get(), read.keySet())));
    }
    Modifier modifier =
        new Modifier(name, List.copyOf(read.keySet()), chosen.filter(read::containsKey));
    return Optional.of(new Layer.OfModifier(modifier, read));
  }

  private Optional<Json.ObjectValue> object(Json json, String what) {
    if (json instanceof Json.ObjectValue object) {
      return Optional.of(object);
    }
    problems.error("resolver", json.at(), "expected " + what + ", found " + json.found());
    return Optional.empty();
  }

  private void known(Json.ObjectValue object, List<String> names) {
    object
        .members()
        .forEach(
            (name, member) -> {
              if (!names.contains(name)) {
                problems.add(
                    Problem.error(
                            "resolver",
                            member.at(),
                            "\""
                                + name
                                + "\" does not belong here, expected "
                                + String.join(", ", names))
                        .hint(Near.hint(name, names)));
              }
            });
  }

  static String text(Json json) {
    return json instanceof Json.TextValue string ? string.text() : "";
  }
}
