package dev.hydraui.tokens.color;

import dev.hydraui.tokens.value.ColorSpace;

/**
 * Takes components of every colour space to CIE XYZ under D65 and back.
 *
 * @see <a href="https://www.w3.org/TR/css-color-4/#color-conversion-code">CSS Color 4, section
 *     18</a>
 */
final class Xyz {
  private static final double[] D65 = {0.3127 / 0.3290, 1, (1 - 0.3127 - 0.3290) / 0.3290};
  private static final double[] D50 = {0.3457 / 0.3585, 1, (1 - 0.3457 - 0.3585) / 0.3585};
  private static final double[] BRADFORD = {
    0.8951, 0.2664, -0.1614, -0.7502, 1.7135, 0.0367, 0.0389, -0.0685, 1.0296
  };
  private static final double[] D50_TO_D65 = adaptation(D50, D65);
  private static final double[] D65_TO_D50 = adaptation(D65, D50);
  private static final RgbSpace SRGB =
      new RgbSpace(0.64, 0.33, 0.30, 0.60, 0.15, 0.06, D65, Transfer.SRGB);
  private static final RgbSpace SRGB_LINEAR =
      new RgbSpace(0.64, 0.33, 0.30, 0.60, 0.15, 0.06, D65, Transfer.LINEAR);
  private static final RgbSpace P3 =
      new RgbSpace(0.68, 0.32, 0.265, 0.69, 0.15, 0.06, D65, Transfer.SRGB);
  private static final RgbSpace A98 =
      new RgbSpace(0.64, 0.33, 0.21, 0.71, 0.15, 0.06, D65, Transfer.A98);
  private static final RgbSpace PROPHOTO =
      new RgbSpace(
          0.734699, 0.265301, 0.159597, 0.840403, 0.036598, 0.000105, D50, Transfer.PROPHOTO);
  private static final RgbSpace REC2020 =
      new RgbSpace(0.708, 0.292, 0.170, 0.797, 0.131, 0.046, D65, Transfer.REC2020);

  private Xyz() {}

  private static double[] adaptation(double[] from, double[] to) {
    double[] source = Matrix.times(BRADFORD, from);
    double[] target = Matrix.times(BRADFORD, to);
    double[] inverse = Matrix.inverse(BRADFORD);
    double[] matrix = new double[9];
    for (int row = 0; row < 3; row++) {
      for (int column = 0; column < 3; column++) {
        for (int k = 0; k < 3; k++) {
          matrix[row * 3 + column] +=
              inverse[row * 3 + k] * (target[k] / source[k]) * BRADFORD[k * 3 + column];
        }
      }
    }
    return matrix;
  }

  static double[] from(ColorSpace space, double[] c) {
    return switch (space) {
      case SRGB -> SRGB.toXyz(c);
      case SRGB_LINEAR -> SRGB_LINEAR.toXyz(c);
      case HSL -> SRGB.toXyz(Polar.hslToRgb(c));
      case HWB -> SRGB.toXyz(Polar.hwbToRgb(c));
      case DISPLAY_P3 -> P3.toXyz(c);
      case A98_RGB -> A98.toXyz(c);
      case PROPHOTO_RGB -> Matrix.times(D50_TO_D65, PROPHOTO.toXyz(c));
      case REC2020 -> REC2020.toXyz(c);
      case XYZ_D65 -> c.clone();
      case XYZ_D50 -> Matrix.times(D50_TO_D65, c);
      case LAB -> Matrix.times(D50_TO_D65, Lab.toXyz(c, D50));
      case LCH -> Matrix.times(D50_TO_D65, Lab.toXyz(Polar.toRectangular(c), D50));
      case OKLAB -> Lab.oklabToXyz(c);
      case OKLCH -> Lab.oklabToXyz(Polar.toRectangular(c));
    };
  }

  static double[] to(ColorSpace space, double[] xyz) {
    return switch (space) {
      case SRGB -> SRGB.fromXyz(xyz);
      case SRGB_LINEAR -> SRGB_LINEAR.fromXyz(xyz);
      case HSL -> Polar.rgbToHsl(SRGB.fromXyz(xyz));
      case HWB -> Polar.rgbToHwb(SRGB.fromXyz(xyz));
      case DISPLAY_P3 -> P3.fromXyz(xyz);
      case A98_RGB -> A98.fromXyz(xyz);
      case PROPHOTO_RGB -> PROPHOTO.fromXyz(Matrix.times(D65_TO_D50, xyz));
      case REC2020 -> REC2020.fromXyz(xyz);
      case XYZ_D65 -> xyz.clone();
      case XYZ_D50 -> Matrix.times(D65_TO_D50, xyz);
      case LAB -> Lab.fromXyz(Matrix.times(D65_TO_D50, xyz), D50);
      case LCH -> Polar.toPolar(Lab.fromXyz(Matrix.times(D65_TO_D50, xyz), D50), 0.0015);
      case OKLAB -> Lab.xyzToOklab(xyz);
      case OKLCH -> Polar.toPolar(Lab.xyzToOklab(xyz), 0.000004);
    };
  }
}
