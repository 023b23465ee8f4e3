package dev.hydraui.tokens.platform.preview;

import dev.hydraui.tokens.name.Words;
import dev.hydraui.tokens.set.Token;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** What a token is shown as: the sections of the page, in their order. */
enum Kind {
  COLORS("Colours"),
  TYPOGRAPHY("Typography"),
  FONTS("Fonts"),
  SIZES("Spacing and sizes"),
  RADII("Radii"),
  SHADOWS("Shadows"),
  GRADIENTS("Gradients"),
  BORDERS("Borders"),
  MOTION("Motion"),
  NUMBERS("Numbers and others");

  private final String title;

  Kind(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Kind of(Token token) {
    return switch (token.type()) {
      case COLOR -> COLORS;
      case TYPOGRAPHY -> TYPOGRAPHY;
      case FONT_FAMILY, FONT_WEIGHT -> FONTS;
      case DIMENSION -> dimension(Words.of(token.names()));
      case SHADOW -> SHADOWS;
      case GRADIENT -> GRADIENTS;
      case BORDER, STROKE_STYLE -> BORDERS;
      case DURATION, CUBIC_BEZIER, TRANSITION -> MOTION;
      case NUMBER, OTHER -> NUMBERS;
    };
  }

  private static Kind dimension(List<String> words) {
    if (!Collections.disjoint(words, List.of("radius", "radii", "rounded", "corner"))) {
      return RADII;
    }
    boolean font = !Collections.disjoint(words, List.of("font", "text", "type", "typography"));
    return font && !Collections.disjoint(words, List.of("size", "sizes")) ? FONTS : SIZES;
  }
}
