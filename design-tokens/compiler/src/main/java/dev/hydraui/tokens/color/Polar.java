package dev.hydraui.tokens.color;

/** Colour spaces whose hue is an angle. A hue of NaN, for greys, is {@code none}. */
final class Polar {
  private Polar() {}

  /** Returns lightness, a and b of lightness, chroma and hue. */
  static double[] toRectangular(double[] lch) {
    double hue = Math.toRadians(lch[2]);
    return new double[] {lch[0], lch[1] * Math.cos(hue), lch[1] * Math.sin(hue)};
  }

  /** Returns lightness, chroma and hue; a chroma of at most {@code grey} has no hue. */
  static double[] toPolar(double[] lab, double grey) {
    double chroma = Math.hypot(lab[1], lab[2]);
    double hue = Math.toDegrees(Math.atan2(lab[2], lab[1]));
    return new double[] {lab[0], chroma, chroma <= grey ? Double.NaN : turn(hue)};
  }

  static double[] hslToRgb(double[] hsl) {
    double saturation = hsl[1] / 100;
    double lightness = hsl[2] / 100;
    double reach = saturation * Math.min(lightness, 1 - lightness);
    double[] rgb = new double[3];
    for (int i = 0; i < 3; i++) {
      double k = (new int[] {0, 8, 4}[i] + hsl[0] / 30) % 12;
      rgb[i] = lightness - reach * Math.max(-1, Math.min(Math.min(k - 3, 9 - k), 1));
    }
    return rgb;
  }

  static double[] hwbToRgb(double[] hwb) {
    double white = hwb[1] / 100;
    double black = hwb[2] / 100;
    if (white + black >= 1) {
      double grey = white / (white + black);
      return new double[] {grey, grey, grey};
    }
    double[] rgb = hslToRgb(new double[] {hwb[0], 100, 50});
    for (int i = 0; i < 3; i++) {
      rgb[i] = rgb[i] * (1 - white - black) + white;
    }
    return rgb;
  }

  static double[] rgbToHsl(double[] rgb) {
    double max = Math.max(rgb[0], Math.max(rgb[1], rgb[2]));
    double min = Math.min(rgb[0], Math.min(rgb[1], rgb[2]));
    double lightness = (min + max) / 2;
    double saturation =
        lightness == 0 || lightness == 1
            ? 0
            : (max - lightness) / Math.min(lightness, 1 - lightness);
    double hue = hue(rgb, max, min);
    // Colours far out of sRGB may come out with a negative saturation: the opposite hue then.
    return saturation < 0
        ? new double[] {turn(hue + 180), -saturation * 100, lightness * 100}
        : new double[] {hue, saturation * 100, lightness * 100};
  }

  static double[] rgbToHwb(double[] rgb) {
    double max = Math.max(rgb[0], Math.max(rgb[1], rgb[2]));
    double min = Math.min(rgb[0], Math.min(rgb[1], rgb[2]));
    return new double[] {hue(rgb, max, min), min * 100, (1 - max) * 100};
  }

  private static double hue(double[] rgb, double max, double min) {
    double span = max - min;
    if (span < 1e-9) {
      return Double.NaN;
    }
    double sextant =
        max == rgb[0]
            ? (rgb[1] - rgb[2]) / span
            : max == rgb[1] ? (rgb[2] - rgb[0]) / span + 2 : (rgb[0] - rgb[1]) / span + 4;
    return turn(sextant * 60);
  }

  private static double turn(double degrees) {
    double turned = degrees % 360;
    return turned < 0 ? turned + 360 : turned;
  }
}
