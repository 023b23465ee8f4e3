package dev.hydraui.tokens.color;

import dev.hydraui.tokens.value.Color;
import dev.hydraui.tokens.value.ColorSpace;

/** How well text can be read on a background. */
public final class Contrast {
  private Contrast() {}

  /**
   * Returns the contrast ratio of two colours, from 1 to 21.
   *
   * @param text laid over the background when it lets something through
   * @param background taken to lie on white when it lets something through
   * @see <a href="https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio">WCAG 2.2, contrast ratio</a>
   */
  public static double wcag(Color text, Color background) {
    double[] below = over(background, new double[] {1, 1, 1});
    double one = luminance(over(text, below));
    double two = luminance(below);
    return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
  }

  /**
   * Returns APCA's lightness contrast: about 106 for black on white, negative for light on dark.
   *
   * @see <a href="https://github.com/Myndex/SAPC-APCA">APCA 0.0.98G-4g</a>
   */
  public static double apca(Color text, Color background) {
    double[] below = over(background, new double[] {1, 1, 1});
    double y = soft(apcaLuminance(over(text, below)));
    double back = soft(apcaLuminance(below));
    if (Math.abs(back - y) < 0.0005) {
      return 0;
    }
    double contrast =
        back > y
            ? (Math.pow(back, 0.56) - Math.pow(y, 0.57)) * 1.14
            : (Math.pow(back, 0.65) - Math.pow(y, 0.62)) * 1.14;
    if (Math.abs(contrast) < 0.1) {
      return 0;
    }
    return (contrast > 0 ? contrast - 0.027 : contrast + 0.027) * 100;
  }

  private static double[] over(Color color, double[] below) {
    Color srgb = Conversion.fit(ColorSpace.SRGB, color);
    double[] top = {srgb.first(), srgb.second(), srgb.third()};
    for (int i = 0; i < 3; i++) {
      top[i] = top[i] * srgb.alpha() + below[i] * (1 - srgb.alpha());
    }
    return top;
  }

  private static double luminance(double[] srgb) {
    return 0.2126 * Transfer.SRGB.decode(srgb[0])
        + 0.7152 * Transfer.SRGB.decode(srgb[1])
        + 0.0722 * Transfer.SRGB.decode(srgb[2]);
  }

  private static double apcaLuminance(double[] srgb) {
    return 0.2126729 * Math.pow(srgb[0], 2.4)
        + 0.7151522 * Math.pow(srgb[1], 2.4)
        + 0.0721750 * Math.pow(srgb[2], 2.4);
  }

  private static double soft(double luminance) {
    return luminance > 0.022 ? luminance : luminance + Math.pow(0.022 - luminance, 1.414);
  }
}
