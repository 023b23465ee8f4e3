package dev.hydraui.tokens.theme;

import dev.hydraui.tokens.resolver.Influence;
import dev.hydraui.tokens.resolver.Modifier;
import dev.hydraui.tokens.set.Token;
import dev.hydraui.tokens.set.TokenSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Tokens in all the contexts that a platform may ask for.
 *
 * <p>Contexts are resolved when they are asked for. Thread-safe, as far as its {@link Contexts}
 * are.
 */
public final class Themes {

  /** So many combinations of contexts are compared at most for {@link #deltas}. */
  public static final int MOST_COMBINATIONS = 10_000;

  private final Contexts tokens;
  private final Optional<Scheme> scheme;
  private final Map<String, Map<String, String>> named;

  /** What was found once it was asked for; the tokens stay the same. */
  private Optional<Influences> influences = Optional.empty();

  /**
   * What contexts can change together.
   *
   * @param byToken the modifiers that can change a token, by its path
   * @param combinations of contexts that can matter, more than {@link #MOST_COMBINATIONS} cut off
   */
  private record Influences(
      Map<String, Set<String>> byToken, Set<Map<String, String>> combinations) {}

  private Themes(Contexts tokens, Optional<Scheme> scheme, Map<String, Map<String, String>> named) {
    this.tokens = tokens;
    this.scheme = scheme;
    this.named = Collections.unmodifiableMap(new LinkedHashMap<>(named));
  }

  /** Returns the themes of these tokens; light and dark are found by the names of contexts. */
  public static Themes of(Contexts tokens) {
    return new Themes(tokens, Scheme.find(tokens.modifiers()), Map.of());
  }

  /** Returns the same with another modifier that chooses between light and dark, or with none. */
  public Themes scheme(Optional<Scheme> scheme) {
    return new Themes(tokens, scheme, named);
  }

  /**
   * Returns the same with more brands.
   *
   * @param brands what is chosen, by the brand's name
   */
  public Themes named(Map<String, Map<String, String>> brands) {
    return new Themes(tokens, scheme, brands);
  }

  /** Returns the modifier that chooses between light and dark. */
  public Optional<Scheme> scheme() {
    return scheme;
  }

  /** Returns what can be chosen. */
  public List<Modifier> modifiers() {
    return tokens.modifiers();
  }

  /** Returns the tokens in a context; see {@link Contexts#in}. */
  public TokenSet in(Map<String, String> inputs) {
    return tokens.in(inputs);
  }

  /** Returns the tokens in the default context. */
  public TokenSet base() {
    return in(Map.of());
  }

  /**
   * Returns the default brand, and one for each other context of each modifier; then those that
   * were {@link #named}, in place of others of their name. Contexts beside light and dark, such as
   * one of high contrast, are brands that make no such difference.
   */
  public List<Brand> brands() {
    List<Brand> brands = new ArrayList<>();
    brands.add(brand("", Map.of()));
    for (Modifier modifier : modifiers()) {
      boolean schemes = scheme.filter(s -> s.modifier().equals(modifier.name())).isPresent();
      for (String context : modifier.contexts()) {
        boolean known =
            schemes
                ? scheme.get().has(context)
                : modifier.defaultContext().equals(Optional.of(context));
        if (!known && !named.containsKey(context)) {
          brands.add(brand(context, Map.of(modifier.name(), context)));
        }
      }
    }
    named.forEach((name, inputs) -> brands.add(brand(name, inputs)));
    return brands;
  }

  /**
   * Returns every choice that can make a difference, the default first: all contexts by themselves,
   * and combinations of those that change tokens together.
   *
   * @throws IllegalStateException when these are more than {@link #MOST_COMBINATIONS}
   */
  public List<Map<String, String>> contexts() {
    List<Map<String, String>> contexts = new ArrayList<>(single());
    for (Map<String, String> combination : limited(influences().combinations())) {
      if (combination.size() > 1) {
        contexts.add(combination);
      }
    }
    return contexts;
  }

  /** Returns the default choice, and every context by itself. */
  public List<Map<String, String>> single() {
    List<Map<String, String>> contexts = new ArrayList<>();
    contexts.add(Map.of());
    Combinations all = new Combinations(modifiers());
    modifiers().forEach(modifier -> contexts.addAll(all.of(Set.of(modifier.name()))));
    return contexts;
  }

  /** Returns every choice that can change one token, the default first. */
  public List<Map<String, String>> contexts(String path) {
    List<Map<String, String>> contexts = new ArrayList<>();
    contexts.add(Map.of());
    contexts.addAll(limited(new Combinations(modifiers()).of(tokens.influence().on(path))));
    return contexts;
  }

  private static <C extends Collection<?>> C limited(C combinations) {
    if (combinations.size() > MOST_COMBINATIONS) {
      throw new IllegalStateException(
          "more than "
              + MOST_COMBINATIONS
              + " combinations of contexts can change tokens together");
    }
    return combinations;
  }

  /** Returns the tokens of a choice, in light and in dark surroundings. */
  public Brand brand(String name, Map<String, String> inputs) {
    if (scheme.isEmpty() || !scheme.get().decides(inputs)) {
      return new Brand(name, inputs, in(inputs), Optional.empty());
    }
    Map<String, String> light = new LinkedHashMap<>(inputs);
    light.put(scheme.get().modifier(), scheme.get().light());
    Map<String, String> dark = new LinkedHashMap<>(inputs);
    dark.put(scheme.get().modifier(), scheme.get().dark());
    return new Brand(name, inputs, in(light), Optional.of(in(dark)));
  }

  /**
   * Returns what differs from the base, and nothing else: first under each context by itself, then
   * under combinations of two, and so on.
   *
   * <p>Whoever lays the deltas over the base in this order, each where its conditions hold, has
   * exactly the tokens of {@link #in}. Combinations are looked at only for tokens that several
   * modifiers can change.
   *
   * @throws IllegalStateException when that are more than {@link #MOST_COMBINATIONS}
   */
  public List<Delta> deltas() {
    return deltas((before, token) -> before.value().equals(token.value()));
  }

  /**
   * Returns the same for a platform that has its own idea of what is the same, such as one that
   * keeps aliases.
   *
   * @param same whether nothing needs to be said of the second token where the first holds already;
   *     both have the same path
   */
  public List<Delta> deltas(BiPredicate<Token, Token> same) {
    Influences influences = influences();
    List<Delta> deltas = new ArrayList<>();
    limited(influences.combinations()).stream()
        .sorted(Comparator.comparing(Map::size))
        .forEach(
            conditions -> {
              List<Token> changed = changed(conditions, influences.byToken(), deltas, same);
              if (!changed.isEmpty()) {
                deltas.add(new Delta(conditions, changed));
              }
            });
    return deltas;
  }

  private synchronized Influences influences() {
    if (influences.isEmpty()) {
      Influence influence = tokens.influence();
      Map<String, Set<String>> byToken = new HashMap<>();
      for (Map<String, String> conditions : single()) {
        in(conditions)
            .tokens()
            .forEach(token -> byToken.computeIfAbsent(token.path(), influence::on));
      }
      Combinations all = new Combinations(modifiers());
      Set<Map<String, String>> combinations = new LinkedHashSet<>();
      for (Set<String> together : new LinkedHashSet<>(byToken.values())) {
        combinations.addAll(all.of(together));
      }
      influences = Optional.of(new Influences(byToken, combinations));
    }
    return influences.get();
  }

  private List<Token> changed(
      Map<String, String> conditions,
      Map<String, Set<String>> influences,
      List<Delta> deltas,
      BiPredicate<Token, Token> same) {
    Map<String, Token> before = new HashMap<>();
    base().tokens().forEach(token -> before.put(token.path(), token));
    for (Delta delta : deltas) {
      if (conditions.entrySet().containsAll(delta.conditions().entrySet())) {
        delta.tokens().forEach(token -> before.put(token.path(), token));
      }
    }
    return in(conditions).tokens().stream()
        .filter(
            token ->
                influences.getOrDefault(token.path(), Set.of()).containsAll(conditions.keySet()))
        .filter(token -> !same(before.get(token.path()), token, same))
        .toList();
  }

  /** Most tokens are the same object in every context. */
  private static boolean same(Token before, Token token, BiPredicate<Token, Token> same) {
    return before == token || (before != null && same.test(before, token));
  }
}
