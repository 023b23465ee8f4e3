package dev.hydraui.tokens.platform.tailwind;

import dev.hydraui.tokens.set.Token;
import dev.hydraui.tokens.value.Shadow;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Chooses the namespace of a token by its type and by the words of its path.
 *
 * <table>
 *   <caption>What goes where; the first line that fits holds</caption>
 *   <tr><th>type<th>words<th>namespace
 *   <tr><td>color<td><td>color
 *   <tr><td>dimension<td>radius, radii, rounded, corner<td>radius
 *   <tr><td><td>breakpoint, screen<td>breakpoint
 *   <tr><td><td>letter spacing, tracking<td>tracking
 *   <tr><td><td>line height, leading<td>leading
 *   <tr><td><td>font or text or type, and size<td>text
 *   <tr><td><td>border or stroke, and width<td>border-width
 *   <tr><td><td>blur<td>blur
 *   <tr><td><td>container, max width<td>container
 *   <tr><td><td>space, spacing, size, sizing, gap, padding, margin, inset, gutter<td>spacing
 *   <tr><td>fontFamily<td><td>font
 *   <tr><td>fontWeight<td><td>font-weight
 *   <tr><td>number<td>line height, leading<td>leading
 *   <tr><td><td>aspect<td>aspect
 *   <tr><td><td>opacity<td>opacity
 *   <tr><td><td>z index<td>z-index
 *   <tr><td>cubicBezier<td><td>ease
 *   <tr><td>duration<td>delay<td>transition-delay
 *   <tr><td><td><td>transition-duration
 *   <tr><td>shadow<td>every layer inset<td>inset-shadow
 *   <tr><td><td><td>shadow
 * </table>
 *
 * <p>Typography goes to text: its size, paired with line height, letter spacing and weight.
 */
final class Namespaces {
  private final List<String> words;

  private Namespaces(List<String> words) {
    this.words = words;
  }

  /** Returns a token's namespace; nothing when Tailwind has none for it. */
  static Optional<Namespace> of(Token token, List<String> words) {
    Namespaces of = new Namespaces(words);
    return switch (token.type()) {
      case COLOR -> Optional.of(Namespace.COLOR);
      case DIMENSION -> of.dimension();
      case FONT_FAMILY -> Optional.of(Namespace.FONT);
      case FONT_WEIGHT -> Optional.of(Namespace.FONT_WEIGHT);
      case NUMBER -> of.number();
      case CUBIC_BEZIER -> Optional.of(Namespace.EASE);
      case DURATION -> Optional.of(of.has("delay") ? Namespace.DELAY : Namespace.DURATION);
      case SHADOW -> shadow(token);
      case STROKE_STYLE, BORDER, TRANSITION, GRADIENT, TYPOGRAPHY, OTHER -> Optional.empty();
    };
  }

  private static Optional<Namespace> shadow(Token token) {
    boolean inset =
        token.value() instanceof Shadow shadow
            && shadow.layers().stream().allMatch(Shadow.Layer::inset);
    return Optional.of(inset ? Namespace.INSET_SHADOW : Namespace.SHADOW);
  }

  private Optional<Namespace> dimension() {
    if (any("radius", "radii", "rounded", "corner")) {
      return Optional.of(Namespace.RADIUS);
    } else if (any("breakpoint", "breakpoints", "screen", "screens")) {
      return Optional.of(Namespace.BREAKPOINT);
    } else if (any("letter spacing", "tracking")) {
      return Optional.of(Namespace.TRACKING);
    } else if (any("line height", "line heights", "leading")) {
      return Optional.of(Namespace.LEADING);
    } else if (any("font", "text", "type", "typography") && any("size", "sizes")) {
      return Optional.of(Namespace.TEXT);
    } else if (any("border", "stroke") && any("width", "widths")) {
      return Optional.of(Namespace.BORDER_WIDTH);
    } else if (has("blur")) {
      return Optional.of(Namespace.BLUR);
    } else if (any("container", "containers", "max width")) {
      return Optional.of(Namespace.CONTAINER);
    }
    return any("space", "spaces", "spacing", "size", "sizes", "sizing", "gap", "padding")
            || any("margin", "inset", "gutter")
        ? Optional.of(Namespace.SPACING)
        : Optional.empty();
  }

  private Optional<Namespace> number() {
    if (any("line height", "line heights", "leading")) {
      return Optional.of(Namespace.LEADING);
    } else if (has("aspect")) {
      return Optional.of(Namespace.ASPECT);
    } else if (has("opacity")) {
      return Optional.of(Namespace.OPACITY);
    }
    return has("z index") ? Optional.of(Namespace.Z_INDEX) : Optional.empty();
  }

  private boolean any(String... phrases) {
    for (String phrase : phrases) {
      if (has(phrase)) {
        return true;
      }
    }
    return false;
  }

  private boolean has(String phrase) {
    return Collections.indexOfSubList(words, List.of(phrase.split(" ", -1))) >= 0;
  }
}
