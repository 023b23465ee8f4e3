package dev.hydraui.tokens.color;

import dev.hydraui.tokens.value.Color;
import dev.hydraui.tokens.value.ColorSpace;
import java.util.Optional;

/**
 * Takes colours from one space to another.
 *
 * @see <a href="https://www.w3.org/TR/css-color-4/">CSS Color 4</a>
 */
public final class Conversion {
  private static final double TOLERANCE = 0.000075;
  private static final double JUST_NOTICEABLE = 0.02;

  private Conversion() {}

  /** Returns the same colour in another space, perhaps outside of its gamut. */
  public static Color to(ColorSpace space, Color color) {
    if (color.space() == space) {
      return color;
    }
    double[] c = Xyz.to(space, xyz(color));
    return new Color(space, c[0], c[1], c[2], color.alpha(), Optional.empty());
  }

  /** Returns whether a screen of this RGB space can show the colour. */
  public static boolean inGamut(ColorSpace space, Color color) {
    Color there = to(space, color);
    return inside(there.first()) && inside(there.second()) && inside(there.third());
  }

  /**
   * Returns the colour, or the nearest that a screen of this RGB space can show.
   *
   * <p>It keeps lightness and hue in Oklch and takes away chroma (CSS Color 4, section 13.2).
   */
  public static Color fit(ColorSpace space, Color color) {
    Color there = to(space, color);
    if (inGamut(space, there)) {
      return clip(there);
    }
    Color oklch = to(ColorSpace.OKLCH, color);
    if (oklch.first() >= 1 || oklch.first() <= 0) {
      double end = oklch.first() >= 1 ? 1 : 0;
      return new Color(space, end, end, end, color.alpha(), Optional.empty());
    }
    double low = 0;
    double high = oklch.second();
    boolean lowInside = true;
    Color best = clip(there);
    if (difference(best, oklch) < JUST_NOTICEABLE) {
      return best;
    }
    while (high - low > 0.0001) {
      double chroma = (low + high) / 2;
      Color less =
          new Color(
              ColorSpace.OKLCH,
              oklch.first(),
              chroma,
              oklch.third(),
              color.alpha(),
              Optional.empty());
      best = clip(to(space, less));
      if (lowInside && inGamut(space, less)) {
        low = chroma;
        continue;
      }
      double distance = difference(best, less);
      if (distance >= JUST_NOTICEABLE) {
        high = chroma;
      } else if (JUST_NOTICEABLE - distance < 0.0001) {
        return best;
      } else {
        lowInside = false;
        low = chroma;
      }
    }
    return best;
  }

  /**
   * Returns a colour as sRGB of eight bits a channel: red, green, blue, alpha. One that sRGB does
   * not reach is what its author wrote for that case in hex, or else fitted.
   */
  public static int[] bytes(Color color) {
    if (color.hex().isPresent() && !inGamut(ColorSpace.SRGB, color)) {
      int rgb = Integer.parseInt(color.hex().get().substring(1), 16);
      return new int[] {rgb >> 16, rgb >> 8 & 255, rgb & 255, eight(color.alpha())};
    }
    Color srgb = fit(ColorSpace.SRGB, color);
    return new int[] {
      eight(srgb.first()), eight(srgb.second()), eight(srgb.third()), eight(srgb.alpha())
    };
  }

  private static int eight(double unit) {
    return (int) Math.round(unit * 255);
  }

  private static Color clip(Color color) {
    return new Color(
        color.space(),
        unit(color.first()),
        unit(color.second()),
        unit(color.third()),
        color.alpha(),
        Optional.empty());
  }

  private static double unit(double component) {
    return Double.isNaN(component) ? 0 : Math.max(0, Math.min(1, component));
  }

  private static boolean inside(double component) {
    return Double.isNaN(component) || (component >= -TOLERANCE && component <= 1 + TOLERANCE);
  }

  /** The distance in Oklab. */
  private static double difference(Color a, Color b) {
    double[] one = Xyz.to(ColorSpace.OKLAB, xyz(a));
    double[] two = Xyz.to(ColorSpace.OKLAB, xyz(b));
    return Math.sqrt(
        (one[0] - two[0]) * (one[0] - two[0])
            + (one[1] - two[1]) * (one[1] - two[1])
            + (one[2] - two[2]) * (one[2] - two[2]));
  }

  private static double[] xyz(Color color) {
    return Xyz.from(
        color.space(),
        new double[] {zero(color.first()), zero(color.second()), zero(color.third())});
  }

  private static double zero(double component) {
    return Double.isNaN(component) ? 0 : component;
  }
}
