package dev.hydraui.tokens.platform.swift;

import dev.hydraui.tokens.name.Naming;
import dev.hydraui.tokens.name.Words;
import dev.hydraui.tokens.platform.Output;
import dev.hydraui.tokens.platform.Target;
import dev.hydraui.tokens.platform.code.Comment;
import dev.hydraui.tokens.platform.code.Inexact;
import dev.hydraui.tokens.platform.code.Names;
import dev.hydraui.tokens.platform.code.Quote;
import dev.hydraui.tokens.platform.code.Theme;
import dev.hydraui.tokens.problem.Problem;
import dev.hydraui.tokens.set.Token;
import dev.hydraui.tokens.theme.Brand;
import dev.hydraui.tokens.theme.Themes;
import dev.hydraui.tokens.value.Color;
import dev.hydraui.tokens.value.Value;
import java.util.Optional;
import java.util.Set;

/**
 * Writes tokens as Swift for SwiftUI, UIKit and AppKit: an enumeration of constants for each brand,
 * whose colours follow light and dark by themselves.
 *
 * @param catalog whether these colours are written as a catalogue for Xcode too, for storyboards
 *     and for code that asks for colours by name; it has a folder for each colour
 */
public record SwiftTarget(boolean catalog) implements Target {
  private static final Set<String> KEYWORDS =
      Set.of(
          ("Any Protocol Self Type actor as associatedtype async await break case catch class continue"
                  + " default defer deinit do else enum extension fallthrough false fileprivate for"
                  + " func guard if import in indirect init inout internal is let nil open operator"
                  + " precedencegroup private protocol public repeat rethrows return self static"
                  + " struct subscript super switch throw throws true try typealias var where while")
              .split(" "));

  @Override
  public String name() {
    return "swift";
  }

  @Override
  public void write(Themes themes, Output output) {
    Naming naming =
        new Naming(name(), token -> Names.legal(Words.camel(Names.words(token.names())), KEYWORDS));
    output.file("swift/TokenTypes.swift", SwiftTypes.SOURCE);
    Theme.all(themes, output);
    for (Brand brand : themes.brands()) {
      defaults(brand, output);
      String name = Words.pascal(Theme.words(brand)) + "Tokens";
      String file = "swift/" + name + ".swift";
      StringBuilder text =
          new StringBuilder(
              "// Made from design tokens: change those, not this.\nimport SwiftUI\n\n");
      String whose = brand.name().isEmpty() ? "" : " of the brand " + brand.name();
      text.append(Comment.lines("The tokens" + whose + ".", "///"));
      text.append("public enum ").append(name).append(" {\n");
      Optional<AssetCatalog> colors =
          catalog
              ? Optional.of(new AssetCatalog("swift/" + name + ".xcassets", output))
              : Optional.empty();
      for (Token token : brand.light().tokens()) {
        Value dark =
            brand
                .dark()
                .flatMap(set -> set.get(token.path()))
                .map(Token::value)
                .orElse(token.value());
        text.append(constant(token, dark, naming.of(token, output), output));
        output.origin(file, name + "." + naming.of(token.path()), token);
        if (token.value() instanceof Color light && dark instanceof Color darkColor) {
          colors.ifPresent(all -> all.color(naming.of(token.path()), light, darkColor, token));
        }
      }
      output.file(file, text.append("}\n").toString());
    }
  }

  private static String constant(Token token, Value dark, String name, Output output) {
    Inexact.colors(token, "swift", output);
    StringBuilder text = new StringBuilder();
    token.description().ifPresent(words -> text.append(Comment.lines(words, "    ///")));
    token
        .deprecated()
        .ifPresent(
            why -> {
              text.append("    @available(*, deprecated");
              text.append(why.isEmpty() ? "" : ", message: " + Quote.swift(why)).append(")\n");
            });
    SwiftValues.Expression both = SwiftValues.of(token.value(), dark);
    text.append("    public static let ").append(name).append(": ").append(both.type());
    return text.append(" = ").append(both.text()).append('\n').toString();
  }

  /** A token that only dark surroundings have is missing in all others. */
  private static void defaults(Brand brand, Output output) {
    for (Token token : brand.dark().orElse(brand.light()).tokens()) {
      if (brand.light().get(token.path()).isEmpty()) {
        String message =
            token.path() + " is there in dark surroundings only, Swift needs a default";
        output.problem(
            Problem.error("no-default", token.at(), message)
                .hint("Say what it is in light ones, too."));
      }
    }
  }
}
