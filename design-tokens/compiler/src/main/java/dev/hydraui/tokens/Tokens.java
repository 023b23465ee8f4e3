package dev.hydraui.tokens;

import dev.hydraui.tokens.json.Json;
import dev.hydraui.tokens.problem.Position;
import dev.hydraui.tokens.problem.Problems;
import dev.hydraui.tokens.problem.TokensException;
import dev.hydraui.tokens.resolver.Influence;
import dev.hydraui.tokens.resolver.Modifier;
import dev.hydraui.tokens.resolver.Resolver;
import dev.hydraui.tokens.set.Resolution;
import dev.hydraui.tokens.set.TokenSet;
import dev.hydraui.tokens.source.Library;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Design tokens, read from files in the format of the Design Tokens Community Group, 2025.10.
 *
 * <p>Tokens may say different things in different contexts, such as a light and a dark theme;
 * {@link #in} returns what they say in one, and reads the files that it needs then. Not
 * thread-safe.
 */
public final class Tokens {
  private final Library library;
  private final Resolver resolver;
  private final Map<Map<String, String>, TokenSet> resolved = new HashMap<>();

  private Tokens(Library library, Resolver resolver) {
    this.library = library;
    this.resolver = resolver;
  }

  /**
   * Loads one resolver document, or token files of which later ones override earlier ones.
   *
   * @throws TokensException with everything that is wrong, when something is
   */
  public static Tokens load(Path... files) {
    return load(Arrays.asList(files));
  }

  /** Loads files as {@link #load(Path...)} does. */
  public static Tokens load(List<Path> files) {
    if (files.isEmpty()) {
      throw new IllegalArgumentException("no file of tokens is named");
    }
    Library library = new Library();
    Problems problems = new Problems();
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
    problems.throwErrors();
    return new Tokens(library, resolver);
  }

  /** Returns what can be chosen, in the order of resolution; empty for plain token files. */
  public List<Modifier> modifiers() {
    return resolver.modifiers();
  }

  /** Returns the tokens in the default context. */
  public TokenSet base() {
    return in(Map.of());
  }

  /**
   * Returns the tokens in a context.
   *
   * @param inputs the chosen context by the name of its modifier; what is not named takes its
   *     default
   * @throws TokensException with everything that is wrong in this context, when something is
   */
  public TokenSet in(Map<String, String> inputs) {
    Problems problems = new Problems();
    Map<String, String> chosen = resolver.inputs(inputs, problems);
    problems.throwErrors();
    TokenSet known = resolved.get(chosen);
    if (known == null) {
      known = Resolution.resolve(resolver.compose(chosen, problems), library, problems);
      problems.throwErrors();
      resolved.put(chosen, known);
    }
    return known;
  }

  /**
   * Returns which modifiers can change which tokens; reads the files of every context.
   *
   * @throws TokensException when a file cannot be read
   */
  public Influence influence() {
    Problems problems = new Problems();
    Influence influence = resolver.influence(problems);
    problems.throwErrors();
    return influence;
  }

  /** Returns every file that was read or looked for so far. */
  public Set<String> files() {
    return library.files();
  }
}
