package dev.hydraui.tokens.value;

import java.util.Optional;

/**
 * A colour in any of DTCG's colour spaces.
 *
 * @param first the first component, in the unit of its space; {@link Double#NaN} is {@code none}
 * @param alpha from 0, transparent, to 1, opaque
 * @param hex what the author wrote for places that know sRGB only, such as {@code #ff00aa}
 * @see <a href="https://www.designtokens.org/tr/2025.10/color/">DTCG 2025.10, color module</a>
 */
public record Color(
    ColorSpace space, double first, double second, double third, double alpha, Optional<String> hex)
    implements Value {

  /** Returns an opaque colour in sRGB; components reach from 0 to 1. */
  public static Color srgb(double red, double green, double blue) {
    return new Color(ColorSpace.SRGB, red, green, blue, 1, Optional.empty());
  }

  /** Returns this colour with another alpha. */
  public Color alpha(double alpha) {
    return new Color(space, first, second, third, alpha, hex);
  }
}
