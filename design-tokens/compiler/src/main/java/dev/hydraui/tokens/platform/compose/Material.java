package dev.hydraui.tokens.platform.compose;

import dev.hydraui.tokens.name.Words;
import dev.hydraui.tokens.platform.Output;
import dev.hydraui.tokens.platform.code.Names;
import dev.hydraui.tokens.platform.code.Theme;
import dev.hydraui.tokens.problem.Near;
import dev.hydraui.tokens.problem.Position;
import dev.hydraui.tokens.problem.Problem;
import dev.hydraui.tokens.set.Token;
import dev.hydraui.tokens.value.TokenType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds the tokens that play the roles of Material 3.
 *
 * <p>By name, those are the ones whose path is the role's name after words such as {@code color},
 * {@code typography} or {@code radius}: {@code color.onPrimary}, {@code md.sys.color.on-primary}.
 */
final class Material {
  private static final List<String> COLORS =
      List.of(
          ("primary onPrimary primaryContainer onPrimaryContainer inversePrimary secondary"
                  + " onSecondary secondaryContainer onSecondaryContainer tertiary onTertiary"
                  + " tertiaryContainer onTertiaryContainer background onBackground surface onSurface"
                  + " surfaceVariant onSurfaceVariant surfaceTint inverseSurface inverseOnSurface"
                  + " error onError errorContainer onErrorContainer outline outlineVariant scrim"
                  + " surfaceBright surfaceContainer surfaceContainerHigh surfaceContainerHighest"
                  + " surfaceContainerLow surfaceContainerLowest surfaceDim")
              .split(" "));
  private static final List<String> TYPES =
      List.of(
          ("displayLarge displayMedium displaySmall headlineLarge headlineMedium headlineSmall"
                  + " titleLarge titleMedium titleSmall bodyLarge bodyMedium bodySmall labelLarge"
                  + " labelMedium labelSmall")
              .split(" "));
  private static final List<String> CORNERS =
      List.of("extraSmall", "small", "medium", "large", "extraLarge");
  private static final Map<String, String> SHORT =
      Map.of("xs", "extraSmall", "sm", "small", "md", "medium", "lg", "large", "xl", "extraLarge");

  private static final Set<String> COLOR_WORDS =
      Set.of(
          "md",
          "sys",
          "color",
          "colors",
          "colour",
          "material",
          "m3",
          "scheme",
          "theme",
          "semantic");
  private static final Set<String> TYPE_WORDS =
      Set.of("md", "sys", "typography", "type", "typescale", "text", "font", "style", "styles");
  private static final Set<String> CORNER_WORDS =
      Set.of("sys", "radius", "radii", "corner", "corners", "border", "shape", "shapes");

  private final Map<String, String> chosen;
  private final Theme theme;

  Material(Map<String, String> chosen, Theme theme, Output output) {
    this.chosen = chosen;
    this.theme = theme;
    Position at = theme.tokens().tree().at();
    List<String> known = new ArrayList<>(COLORS);
    known.addAll(TYPES);
    known.addAll(CORNERS);
    chosen.forEach(
        (role, path) -> {
          if (!known.contains(role)) {
            output.problem(
                Problem.error("role", at, "Material has no role " + role)
                    .hint(Near.hint(role, known)));
            return;
          }
          TokenType type =
              COLORS.contains(role)
                  ? TokenType.COLOR
                  : TYPES.contains(role) ? TokenType.TYPOGRAPHY : TokenType.DIMENSION;
          if (theme.tokens().get(path).map(Token::type).filter(type::equals).isEmpty()) {
            String message =
                "the role " + role + " needs a token of type " + type + ", " + path + " is none";
            output.problem(Problem.error("role", at, message));
          }
        });
  }

  /** Writes the colour scheme. */
  String scheme(boolean dark, Function<Token, String> names) {
    return constant(
        "ColorScheme",
        dark ? "darkColorScheme" : "lightColorScheme",
        arguments(COLORS, TokenType.COLOR, COLOR_WORDS, names));
  }

  /** Writes the typography. */
  String typography(Function<Token, String> names) {
    return constant(
        "Typography", "Typography", arguments(TYPES, TokenType.TYPOGRAPHY, TYPE_WORDS, names));
  }

  /** Writes the shapes. */
  String shapes(Function<Token, String> names) {
    return constant(
        "Shapes",
        "Shapes",
        arguments(
            CORNERS,
            TokenType.DIMENSION,
            CORNER_WORDS,
            token -> "RoundedCornerShape(" + names.apply(token) + ")"));
  }

  private String constant(String type, String function, String arguments) {
    return "\nval "
        + theme.pascal()
        + type
        + ": "
        + type
        + " = "
        + function
        + "("
        + (arguments.isEmpty() ? "" : "\n" + arguments)
        + ")\n";
  }

  private String arguments(
      List<String> roles, TokenType type, Set<String> before, Function<Token, String> names) {
    Map<String, Token> players = players(roles, type, before);
    StringBuilder text = new StringBuilder();
    for (String role : roles) {
      if (players.containsKey(role)) {
        text.append("    ").append(role).append(" = ");
        text.append(names.apply(players.get(role))).append(",\n");
      }
    }
    return text.toString();
  }

  private Map<String, Token> players(List<String> roles, TokenType type, Set<String> before) {
    Map<String, Token> players = new LinkedHashMap<>();
    for (Token token : theme.tokens().tokens()) {
      if (token.type() == type) {
        role(token, before).filter(roles::contains).ifPresent(r -> players.putIfAbsent(r, token));
      }
    }
    chosen.forEach(
        (role, path) -> theme.tokens().get(path).ifPresent(token -> players.put(role, token)));
    return players;
  }

  /** Returns what a token's name says after one or more of the words that come before roles. */
  private static Optional<String> role(Token token, Set<String> before) {
    List<String> words = Names.words(token.names());
    int from = 0;
    while (from < words.size() - 1 && before.contains(words.get(from))) {
      from++;
    }
    String role = Words.camel(words.subList(from, words.size()));
    return from == 0 ? Optional.empty() : Optional.of(SHORT.getOrDefault(role, role));
  }
}
