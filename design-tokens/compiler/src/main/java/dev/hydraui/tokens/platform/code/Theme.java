package dev.hydraui.tokens.platform.code;

import dev.hydraui.tokens.name.Words;
import dev.hydraui.tokens.platform.Output;
import dev.hydraui.tokens.problem.Position;
import dev.hydraui.tokens.problem.Problem;
import dev.hydraui.tokens.set.TokenSet;
import dev.hydraui.tokens.theme.Brand;
import dev.hydraui.tokens.theme.Themes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All tokens in one choice, such as those of a brand in dark surroundings.
 *
 * @param words its name: that of the brand, unless it is the default, then light or dark, if the
 *     tokens make this difference; {@code base} when nothing is left; never empty
 */
public record Theme(List<String> words, TokenSet tokens) {

  /** Returns a theme for each brand, light before dark; two of one name are an error. */
  public static List<Theme> all(Themes themes, Output output) {
    List<Theme> all = new ArrayList<>();
    Map<List<String>, String> brands = new HashMap<>();
    for (Brand brand : themes.brands()) {
      List<String> words = words(brand);
      String other = brands.putIfAbsent(words, brand.name());
      if (other != null) {
        collision(brand.name(), other, brand.light().tree().at(), output);
        continue;
      }
      all.add(new Theme(name(words, brand.dark().isPresent() ? "light" : ""), brand.light()));
      brand.dark().ifPresent(dark -> all.add(new Theme(name(words, "dark"), dark)));
    }
    return List.copyOf(all);
  }

  /** Returns the words of a brand's name; none for the default. */
  public static List<String> words(Brand brand) {
    return brand.name().isEmpty() ? List.of() : Names.words(List.of(brand.name()));
  }

  /** Returns the name of the theme in camel case, such as {@code acmeDark}. */
  public String camel() {
    return Words.camel(words);
  }

  /** Returns the name of the theme in Pascal case, such as {@code AcmeDark}. */
  public String pascal() {
    return Words.pascal(words);
  }

  private static List<String> name(List<String> brand, String scheme) {
    List<String> name = new ArrayList<>(brand);
    if (!scheme.isEmpty()) {
      name.add(scheme);
    }
    return name.isEmpty() ? List.of("base") : List.copyOf(name);
  }

  private static void collision(String name, String other, Position at, Output output) {
    String message = "the contexts " + other + " and " + name + " become brands of one name";
    output.problem(Problem.error("name-collision", at, message).hint("Rename one of them."));
  }
}
