package dev.hydraui.tokens.resolver;

import dev.hydraui.tokens.json.Json;
import dev.hydraui.tokens.problem.Near;
import dev.hydraui.tokens.problem.Position;
import dev.hydraui.tokens.problem.Problem;
import dev.hydraui.tokens.problem.Problems;
import dev.hydraui.tokens.source.Library;
import dev.hydraui.tokens.tree.Group;
import dev.hydraui.tokens.tree.Merge;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Says which token files hold in which context.
 *
 * <p>Lazy: a context's files are read when it is asked for, however many contexts there are.
 *
 * @see <a href="https://www.designtokens.org/tr/2025.10/resolver/">DTCG 2025.10, resolver
 *     module</a>
 */
public final class Resolver {
  private final Position at;
  private final List<Layer> layers;
  private final Library library;

  private Resolver(Position at, List<Layer> layers, Library library) {
    this.at = at;
    this.layers = List.copyOf(layers);
    this.library = library;
  }

  /** Returns whether a document is a resolver and not a group of tokens. */
  public static boolean is(Json document) {
    return document instanceof Json.ObjectValue object
        && (object.get("resolutionOrder").orElse(null) instanceof Json.ArrayValue
            || object.get("version").orElse(null) instanceof Json.TextValue);
  }

  /** Reads a resolver document; what is wrong in it goes to {@code problems}. */
  public static Resolver read(Json document, Library library, Problems problems) {
    Json.ObjectValue object = (Json.ObjectValue) document;
    Sources sources = new Sources(object, library, problems);
    return new Resolver(object.at(), new ResolverReader(object, sources, problems).read(), library);
  }

  /** Returns a resolver without modifiers that lays files over each other in their order. */
  public static Resolver of(List<String> files, Library library) {
    List<Layer.Source> sources = new ArrayList<>();
    for (String file : files) {
      sources.add(new Layer.File(file, new Json.NullValue(new Position(file, 1, 1)), Map.of()));
    }
    Position at = new Position(files.get(0), 1, 1);
    return new Resolver(at, List.of(new Layer.OfSet(sources)), library);
  }

  /** Returns where the document begins. */
  public Position at() {
    return at;
  }

  /** Returns the modifiers in the order of resolution. */
  public List<Modifier> modifiers() {
    List<Modifier> modifiers = new ArrayList<>();
    for (Layer layer : layers) {
      if (layer instanceof Layer.OfModifier choice && !modifiers.contains(choice.modifier())) {
        modifiers.add(choice.modifier());
      }
    }
    return modifiers;
  }

  /**
   * Returns the same with other defaults.
   *
   * @param inputs a context by the name of its modifier; case does not matter
   * @param problems takes modifiers and contexts that do not exist
   */
  public Resolver defaults(Map<String, String> inputs, Problems problems) {
    Map<String, String> chosen = chosen(inputs, problems);
    List<Layer> changed = new ArrayList<>();
    for (Layer layer : layers) {
      if (layer instanceof Layer.OfModifier choice
          && chosen.containsKey(choice.modifier().name())) {
        Modifier modifier = choice.modifier();
        Optional<String> context = Optional.of(chosen.get(modifier.name()));
        changed.add(
            new Layer.OfModifier(
                new Modifier(modifier.name(), modifier.contexts(), context), choice.contexts()));
      } else {
        changed.add(layer);
      }
    }
    return new Resolver(at, changed, library);
  }

  /**
   * Completes what was chosen by the defaults, and writes names as the document does.
   *
   * @param inputs a context by the name of its modifier; case does not matter
   * @param problems takes modifiers and contexts that do not exist, and choices that are missing
   */
  public Map<String, String> inputs(Map<String, String> inputs, Problems problems) {
    Map<String, String> chosen = chosen(inputs, problems);
    for (Modifier modifier : modifiers()) {
      if (chosen.containsKey(modifier.name())
          || same(modifier.name(), inputs.keySet()).isPresent()) {
        continue;
      }
      if (modifier.defaultContext().isEmpty()) {
        problems.error(
            "input",
            at,
            "the modifier "
                + modifier.name()
                + " has no default: choose one of "
                + String.join(", ", modifier.contexts()));
      }
      modifier.defaultContext().ifPresent(found -> chosen.put(modifier.name(), found));
    }
    return chosen;
  }

  private Map<String, String> chosen(Map<String, String> inputs, Problems problems) {
    Map<String, String> chosen = new LinkedHashMap<>();
    Map<String, String> left = new LinkedHashMap<>(inputs);
    for (Modifier modifier : modifiers()) {
      Optional<String> key = same(modifier.name(), left.keySet());
      Optional<String> wanted = key.map(left::remove);
      Optional<String> context = wanted.flatMap(word -> same(word, modifier.contexts()));
      if (wanted.isPresent() && context.isEmpty()) {
        problems.add(
            Problem.error(
                    "input",
                    at,
                    "the modifier "
                        + modifier.name()
                        + " has no context \""
                        + wanted.get()
                        + "\", but "
                        + String.join(", ", modifier.contexts()))
                .hint(Near.hint(wanted.get(), modifier.contexts())));
      }
      context.ifPresent(found -> chosen.put(modifier.name(), found));
    }
    List<String> names = modifiers().stream().map(Modifier::name).toList();
    for (String unknown : left.keySet()) {
      problems.add(
          Problem.error("input", at, "there is no modifier \"" + unknown + "\"")
              .hint(Near.hint(unknown, names)));
    }
    return chosen;
  }

  private static Optional<String> same(String word, Collection<String> words) {
    if (words.contains(word)) {
      return Optional.of(word);
    }
    String wanted = word.toLowerCase(Locale.ROOT);
    for (String one : words) {
      if (one.toLowerCase(Locale.ROOT).equals(wanted)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  /**
   * Returns the tokens as declared in a context, all sources merged.
   *
   * @param inputs complete, as {@link #inputs} returns them
   */
  public Group compose(Map<String, String> inputs, Problems problems) {
    Group tree = Group.empty(at);
    for (Layer layer : layers) {
      for (Layer.Source source : sources(layer, inputs)) {
        tree = Merge.merge(tree, source.read(library, problems), problems);
      }
    }
    return tree;
  }

  /** Returns which modifiers can change which tokens; reads all sources. */
  public Influence influence(Problems problems) {
    Influence influence = new Influence();
    for (Layer layer : layers) {
      if (layer instanceof Layer.OfModifier choice) {
        for (List<Layer.Source> sources : choice.contexts().values()) {
          sources.forEach(
              source -> influence.add(source.read(library, problems), choice.modifier().name()));
        }
      } else {
        sources(layer, Map.of()).forEach(source -> influence.add(source.read(library, problems)));
      }
    }
    return influence;
  }

  private static List<Layer.Source> sources(Layer layer, Map<String, String> inputs) {
    if (layer instanceof Layer.OfModifier choice) {
      return choice.contexts().getOrDefault(inputs.get(choice.modifier().name()), List.of());
    }
    return ((Layer.OfSet) layer).sources();
  }
}
