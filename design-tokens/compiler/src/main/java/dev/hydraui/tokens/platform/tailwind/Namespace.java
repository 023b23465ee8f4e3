package dev.hydraui.tokens.platform.tailwind;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The namespaces of Tailwind's theme that tokens go to; variables in them make utilities.
 *
 * @see <a href="https://tailwindcss.com/docs/theme#theme-variable-namespaces">Theme variable
 *     namespaces</a>; border width, opacity, stacking order, duration and delay are not listed
 *     there, but Tailwind 4 looks for them
 */
enum Namespace {
  COLOR("color", "color", "colors", "colour", "colours"),
  FONT("font", "font family", "font families", "fonts", "font"),
  FONT_WEIGHT("font-weight", "font weight", "font weights"),
  TEXT("text", "font size", "font sizes", "text size", "text", "typography", "type"),
  TRACKING("tracking", "letter spacing", "tracking"),
  LEADING("leading", "line height", "line heights", "leading"),
  SPACING("spacing", "spacing", "space"),
  RADIUS("radius", "border radius", "corner radius", "radius", "radii"),
  BORDER_WIDTH("border-width", "border width"),
  BREAKPOINT("breakpoint", "breakpoint", "breakpoints", "screen", "screens"),
  CONTAINER("container", "container", "containers"),
  SHADOW("shadow", "shadow", "shadows", "box shadow"),
  INSET_SHADOW("inset-shadow", "inset shadow", "shadow inset", "shadow"),
  BLUR("blur", "blur"),
  ASPECT("aspect", "aspect ratio", "aspect"),
  OPACITY("opacity", "opacity"),
  Z_INDEX("z-index", "z index"),
  EASE("ease", "ease", "easing"),
  DURATION("transition-duration", "transition duration", "duration", "durations"),
  DELAY("transition-delay", "transition delay", "delay");

  private final String key;

  @SuppressWarnings("ImmutableEnumChecker") // List.of makes it so
  private final List<List<String>> ownWords;

  Namespace(String key, String... ownWords) {
    this.key = key;
    this.ownWords = Arrays.stream(ownWords).map(words -> List.of(words.split(" ", -1))).toList();
  }

  /** Returns what variables begin with after the two hyphens. */
  String key() {
    return key;
  }

  /** Returns a token's words without leading ones that the namespace says already. */
  List<String> rest(List<String> words) {
    return ownWords.stream()
        .filter(own -> own.size() < words.size())
        .filter(own -> Collections.indexOfSubList(words, own) == 0)
        .findFirst()
        .map(own -> words.subList(own.size(), words.size()))
        .orElse(words);
  }
}
