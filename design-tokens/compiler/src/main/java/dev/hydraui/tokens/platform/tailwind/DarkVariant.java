package dev.hydraui.tokens.platform.tailwind;

import dev.hydraui.tokens.platform.css.ColorSchemes;
import dev.hydraui.tokens.platform.css.CssOptions;
import dev.hydraui.tokens.theme.Themes;

/** Lets {@code dark:} utilities hold where the tokens are those of the dark context. */
final class DarkVariant {
  private DarkVariant() {}

  /** Returns the variant, or nothing when no modifier chooses between light and dark. */
  static String of(Themes themes, CssOptions options) {
    StringBuilder variant = new StringBuilder();
    ColorSchemes.dark(themes, options)
        .forEach(
            (condition, place) ->
                variant.append(
                    condition.isEmpty()
                        ? "  &:where(" + place + ") {\n    @slot;\n  }\n"
                        : "  "
                            + condition
                            + " {\n    &:where("
                            + place
                            + ") {\n      @slot;\n    }\n  }\n"));
    return variant.length() == 0 ? "" : "\n@custom-variant dark {\n" + variant + "}\n";
  }
}
