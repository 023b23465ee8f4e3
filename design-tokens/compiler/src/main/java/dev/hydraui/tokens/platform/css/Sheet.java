package dev.hydraui.tokens.platform.css;

import dev.hydraui.tokens.platform.css.CssOptions.Feature;
import dev.hydraui.tokens.set.Token;
import dev.hydraui.tokens.theme.Delta;
import dev.hydraui.tokens.theme.Scheme;
import dev.hydraui.tokens.theme.Themes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rules of a style sheet that declares tokens as custom properties: what holds by default, then
 * what contexts change, each over what stands before it.
 */
public final class Sheet {

  /**
   * Colours beyond sRGB stand in rules of their own, after those with the nearest colours of sRGB.
   *
   * <p>Two declarations in a row, the usual way, fail for custom properties: a browser takes any
   * text for their value, drops the first, and finds out only where the property is used that it
   * does not know the second. And knowing a colour is not being able to show it: a screen of sRGB
   * gets its colours cut off channel by channel, which changes their hue, when we have mapped them
   * with care. So the question is both, whether the browser knows such colours and whether the
   * screen shows them. Browsers learnt {@code oklch()} last of all that is asked for here.
   */
  static final List<String> WIDE =
      List.of("@supports (color: oklch(0 0 0))", "@media (color-gamut: p3)");

  private final Conditions conditions;
  private final Declarations declarations;
  private final CssOptions options;

  /**
   * The modifiers that change what a token is worth. An element inherits what references were worth
   * above it, so even a token that reads the same everywhere is declared where any of them is
   * chosen.
   */
  private final Map<String, Set<String>> changing = new LinkedHashMap<>();

  private final List<Token> base;
  private final List<Delta> worth;
  private final List<Delta> deltas;

  /**
   * @param name gives a token, or a part of one, its property
   */
  public Sheet(Themes themes, CssOptions options, Function<Token, String> name) {
    this.options = options;
    this.base = themes.base().tokens();
    Map<String, String> names = new HashMap<>();
    this.declarations = new Declarations(options, names);
    this.worth = themes.deltas(declarations::sameWorth);
    all().forEach(token -> names.computeIfAbsent(token.path(), path -> name.apply(token)));
    this.deltas = options.wants(Feature.REFERENCES) ? themes.deltas(declarations::sameText) : worth;
    this.conditions =
        new Conditions(
            new Selectors(options, themes.modifiers()),
            preferred(themes, options),
            options.wants(Feature.NESTED));
    for (Delta delta : worth) {
      for (Token token : delta.tokens()) {
        changing
            .computeIfAbsent(token.path(), path -> new LinkedHashSet<>())
            .addAll(delta.conditions().keySet());
      }
    }
  }

  /** Returns all tokens with their parts: by default, then those that contexts change. */
  public Stream<Token> all() {
    return Stream.concat(Parts.of(base), worth.stream().flatMap(delta -> Parts.of(delta.tokens())));
  }

  /** The reader's preference chooses between light and dark only where one of them is default. */
  static Optional<Scheme> preferred(Themes themes, CssOptions options) {
    return themes
        .scheme()
        .filter(scheme -> options.wants(Feature.PREFERENCE))
        .filter(
            scheme ->
                themes.modifiers().stream()
                    .filter(modifier -> modifier.name().equals(scheme.modifier()))
                    .flatMap(modifier -> modifier.defaultContext().stream())
                    .anyMatch(
                        context ->
                            context.equals(scheme.light()) || context.equals(scheme.dark())));
  }

  /** Returns the rules that hold by default, those that nothing changes first. */
  public List<Rule> base() {
    List<Rule> rules = new ArrayList<>();
    Map<Set<String>, List<Token>> groups = groups(base);
    List<Token> constant = groups.remove(Set.of());
    if (constant != null) {
      add(List.of(), conditions.byDefault(Set.of()), constant, rules);
    }
    groups.forEach(
        (modifiers, tokens) -> add(List.of(), conditions.byDefault(modifiers), tokens, rules));
    return rules;
  }

  /** Returns the rules that contexts add, to be laid over the others in this order. */
  public List<Rule> changes() {
    List<Rule> rules = new ArrayList<>();
    for (Delta delta : deltas) {
      Map<String, String> contexts = delta.conditions();
      groups(delta.tokens())
          .forEach(
              (modifiers, tokens) -> {
                add(List.of(), conditions.chosen(contexts, modifiers), tokens, rules);
                conditions
                    .preference(contexts)
                    .ifPresent(
                        scheme ->
                            add(
                                List.of("@media (prefers-color-scheme: " + scheme + ")"),
                                conditions.preferred(contexts, modifiers),
                                tokens,
                                rules));
              });
    }
    return rules;
  }

  /** Tokens that the same modifiers change are declared in the same places. */
  private Map<Set<String>, List<Token>> groups(List<Token> tokens) {
    return tokens.stream()
        .collect(
            Collectors.groupingBy(
                token ->
                    options.wants(Feature.NESTED)
                        ? changing.getOrDefault(token.path(), Set.of())
                        : Set.of(),
                LinkedHashMap::new,
                Collectors.toList()));
  }

  private void add(List<String> within, List<String> places, List<Token> tokens, List<Rule> rules) {
    rules.add(new Rule(within, places, declarations.of(tokens)));
    List<Rule.Declaration> wide = declarations.wide(tokens);
    if (!wide.isEmpty()) {
      List<String> around = new ArrayList<>(WIDE);
      around.addAll(within);
      rules.add(new Rule(around, places, wide));
    }
  }
}
