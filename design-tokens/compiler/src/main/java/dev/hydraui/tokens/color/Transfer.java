package dev.hydraui.tokens.color;

/**
 * How RGB spaces encode light. Odd functions: what is negative is mirrored (CSS Color 4).
 *
 * <p>Rec. 2020 has the curve of ITU-R BT.2020, as CSS Color 4 had when DTCG 2025.10 referred to it
 * and as Chromium shows it; later drafts of CSS take a power of 2.4 instead.
 */
enum Transfer {
  LINEAR,
  SRGB,
  A98,
  PROPHOTO,
  REC2020;

  private static final double REC_ALPHA = 1.09929682680944;
  private static final double REC_BETA = 0.018053968510807;

  double decode(double encoded) {
    double x = Math.abs(encoded);
    double linear =
        switch (this) {
          case LINEAR -> x;
          case SRGB -> x <= 0.04045 ? x / 12.92 : Math.pow((x + 0.055) / 1.055, 2.4);
          case A98 -> Math.pow(x, 563 / 256.0);
          case PROPHOTO -> x <= 16 / 512.0 ? x / 16 : Math.pow(x, 1.8);
          case REC2020 ->
              x < REC_BETA * 4.5 ? x / 4.5 : Math.pow((x + REC_ALPHA - 1) / REC_ALPHA, 1 / 0.45);
        };
    return Math.copySign(linear, encoded);
  }

  double encode(double linear) {
    double x = Math.abs(linear);
    double encoded =
        switch (this) {
          case LINEAR -> x;
          case SRGB -> x <= 0.0031308 ? x * 12.92 : 1.055 * Math.pow(x, 1 / 2.4) - 0.055;
          case A98 -> Math.pow(x, 256 / 563.0);
          case PROPHOTO -> x < 1 / 512.0 ? x * 16 : Math.pow(x, 1 / 1.8);
          case REC2020 -> x < REC_BETA ? x * 4.5 : REC_ALPHA * Math.pow(x, 0.45) - (REC_ALPHA - 1);
        };
    return Math.copySign(encoded, linear);
  }
}
