package dev.hydraui.tokens;

import dev.hydraui.tokens.json.Json;
import dev.hydraui.tokens.platform.Output;
import dev.hydraui.tokens.platform.Target;
import dev.hydraui.tokens.problem.Position;
import dev.hydraui.tokens.problem.Problem;
import dev.hydraui.tokens.problem.Problems;
import dev.hydraui.tokens.problem.Reading;
import dev.hydraui.tokens.problem.TokensException;
import dev.hydraui.tokens.resolver.Influence;
import dev.hydraui.tokens.resolver.Modifier;
import dev.hydraui.tokens.resolver.Resolver;
import dev.hydraui.tokens.set.Resolution;
import dev.hydraui.tokens.set.Token;
import dev.hydraui.tokens.set.TokenSet;
import dev.hydraui.tokens.set.Transform;
import dev.hydraui.tokens.source.Library;
import dev.hydraui.tokens.theme.Contexts;
import dev.hydraui.tokens.theme.Themes;
import dev.hydraui.tokens.tree.Group;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Design tokens, read from files in the format of the Design Tokens Community Group, 2025.10.
 *
 * <p>Tokens may say different things in different contexts, such as a light and a dark theme;
 * {@link #in} returns what they say in one, and reads the files that it needs then. Contexts may be
 * asked for on any thread; all else belongs to one thread.
 */
public final class Tokens implements Contexts {
  /** What is wrong with a file of which nothing is known then. */
  private static final Set<String> UNREAD = Set.of("syntax", "no-such-file", "unreadable-file");

  private final Library library;
  private final Resolver resolver;
  private final List<Transform> transforms;
  private final Problems noted = new Problems();
  private final Map<Map<String, String>, Resolved> resolved = new HashMap<>();

  /** Tokens that say the same in several contexts, and after a change, are one object. */
  private final Map<Token, Token> shared = new HashMap<>();

  /** The files that say which contexts there are. */
  private final Set<String> structure;

  private record Resolved(TokenSet set, List<Problem> problems, Set<String> files) {}

  private Tokens(
      Library library, Resolver resolver, Set<String> structure, List<Transform> transforms) {
    this.library = library;
    this.resolver = resolver;
    this.structure = structure;
    this.transforms = List.copyOf(transforms);
  }

  /**
   * Loads one resolver document, or token files of which later ones override earlier ones.
   *
   * @throws TokensException with everything that is wrong, when something is
   */
  public static Tokens load(Path... files) {
    return load(Reading.STRICT, files);
  }

  /** Loads files as {@link #load(Path...)} does, and reads them strictly or leniently. */
  public static Tokens load(Reading reading, Path... files) {
    return load(new Library(reading), Arrays.asList(files));
  }

  /**
   * Loads files as {@link #load(Path...)} does.
   *
   * @param library gives the files, and keeps them for the next time
   */
  public static Tokens load(Library library, List<Path> files) {
    if (files.isEmpty()) {
      throw new IllegalArgumentException("no file of tokens is named");
    }
    Problems problems = new Problems();
    library.begin();
    List<String> names = files.stream().map(Library::name).toList();
    Resolver resolver = Resolver.of(names, library);
    for (String name : names) {
      Optional<Json> document = library.json(name, new Position(name, 1, 1), problems);
      if (document.isPresent() && Resolver.is(document.get())) {
        if (names.size() > 1) {
          problems.error(
              "resolver", document.get().at(), "a resolver stands alone, it names all other files");
        }
        resolver = Resolver.read(document.get(), library, problems);
      }
    }
    if (problems.hasErrors() && resolver.modifiers().isEmpty()) {
      resolve(resolver, Map.of(), library, problems);
    }
    problems.throwErrors();
    Tokens tokens = new Tokens(library, resolver, library.used(), List.of());
    return library.reading() == Reading.LENIENT ? tokens.withDefaults() : tokens;
  }

  /** Chooses the first context of each modifier without a default, and says so. */
  private Tokens withDefaults() {
    Map<String, String> missing = new LinkedHashMap<>();
    for (Modifier modifier : modifiers()) {
      if (modifier.defaultContext().isEmpty()) {
        missing.put(modifier.name(), modifier.contexts().get(0));
      }
    }
    Tokens tokens = defaults(missing);
    missing.forEach(
        (modifier, context) ->
            tokens.noted.warning(
                "input",
                resolver.at(),
                "the modifier " + modifier + " has no default, " + context + " is taken"));
    return tokens;
  }

  /**
   * Returns these tokens with other defaults, in place of those of the resolver or where it has
   * none.
   *
   * @param inputs a context by the name of its modifier
   * @throws TokensException when there is no such modifier or context
   */
  public Tokens defaults(Map<String, String> inputs) {
    Problems problems = new Problems();
    Resolver changed = resolver.defaults(inputs, problems);
    problems.throwErrors();
    Tokens tokens = new Tokens(library, changed, structure, transforms);
    tokens.noted.addAll(noted.list());
    return tokens;
  }

  /** Returns these tokens changed in every context, by one transform after the other. */
  public Tokens transformed(List<Transform> transforms) {
    Tokens tokens = new Tokens(library, resolver, structure, transforms);
    tokens.noted.addAll(noted.list());
    return tokens;
  }

  @Override
  public List<Modifier> modifiers() {
    return resolver.modifiers();
  }

  /** Returns the tokens in the default context. */
  public TokenSet base() {
    return in(Map.of());
  }

  @Override
  public synchronized TokenSet in(Map<String, String> inputs) {
    Problems problems = new Problems();
    Map<String, String> chosen = resolver.inputs(inputs, problems);
    problems.throwErrors();
    Resolved known = resolved.get(chosen);
    if (known == null) {
      library.begin();
      TokenSet set = resolve(resolver, chosen, library, problems);
      problems.throwErrors();
      for (Transform transform : transforms) {
        set = set.map(transform);
      }
      known = new Resolved(set.sharing(shared), problems.list(), library.used());
      resolved.put(chosen, known);
    }
    return known.set();
  }

  /** What a file would have said that cannot be read is not missed by those who refer to it. */
  private static TokenSet resolve(
      Resolver resolver, Map<String, String> chosen, Library library, Problems problems) {
    Group tree = resolver.compose(chosen, problems);
    Problems found = new Problems();
    TokenSet set = Resolution.resolve(tree, library, found);
    boolean whole = problems.list().stream().noneMatch(problem -> UNREAD.contains(problem.rule()));
    found.list().stream()
        .filter(problem -> whole || !problem.rule().equals("unknown-reference"))
        .forEach(problems::add);
    return set;
  }

  /**
   * Returns these tokens after some files changed, as far as they were resolved from others.
   *
   * @return empty when the files say which contexts there are: all must be loaded again
   */
  Optional<Tokens> without(Set<String> changed) {
    changed.forEach(library::forget);
    if (!Collections.disjoint(structure, changed)) {
      return Optional.empty();
    }
    Tokens tokens = transformed(transforms);
    resolved.forEach(
        (inputs, known) -> {
          known.set().tokens().forEach(token -> tokens.shared.put(token, token));
          if (Collections.disjoint(known.files(), changed)) {
            tokens.resolved.put(inputs, known);
          }
        });
    return Optional.of(tokens);
  }

  /** Returns the tokens in all contexts that a platform may ask for. */
  public Themes themes() {
    return Themes.of(this);
  }

  /**
   * Compiles the tokens for some platforms.
   *
   * @return the files, not written yet, and what is wrong or worth knowing
   * @throws TokensException when a context that a target needs cannot be resolved
   */
  public Output compile(Target... targets) {
    Output output = new Output();
    Themes themes = themes();
    for (Target target : targets) {
      target.write(themes, output);
    }
    problems().forEach(output::problem);
    return output;
  }

  @Override
  public synchronized Influence influence() {
    Problems problems = new Problems();
    Influence influence = resolver.influence(problems);
    problems.throwErrors();
    return influence;
  }

  /** Returns what is worth knowing of the contexts that were asked for so far; no errors. */
  public synchronized List<Problem> problems() {
    Problems all = new Problems();
    all.addAll(noted.list());
    resolved.values().forEach(known -> all.addAll(known.problems()));
    return all.list();
  }

  /** Returns every file that was read or looked for so far. */
  public Set<String> files() {
    return library.files();
  }
}
