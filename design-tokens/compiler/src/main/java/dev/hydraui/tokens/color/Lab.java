package dev.hydraui.tokens.color;

/** CIE Lab and Oklab. */
final class Lab {
  private static final double KAPPA = 24389 / 27.0;
  private static final double EPSILON = 216 / 24389.0;
  private static final double[] XYZ_TO_LMS = {
    0.8190224379967030, 0.3619062600528904, -0.1288737815209879,
    0.0329836539323885, 0.9292868615863434, 0.0361446663506424,
    0.0481771893596242, 0.2642395317527308, 0.6335478284694309
  };
  private static final double[] LMS_TO_OKLAB = {
    0.2104542683093140, 0.7936177747023054, -0.0040720430116193,
    1.9779985324311684, -2.42859224204858, 0.4505937096174110,
    0.0259040424655478, 0.7827717124575296, -0.8086757549230774
  };
  private static final double[] LMS_TO_XYZ = Matrix.inverse(XYZ_TO_LMS);
  private static final double[] OKLAB_TO_LMS = Matrix.inverse(LMS_TO_OKLAB);

  private Lab() {}

  static double[] toXyz(double[] lab, double[] white) {
    double fy = (lab[0] + 16) / 116;
    double fx = lab[1] / 500 + fy;
    double fz = fy - lab[2] / 200;
    double x = fx * fx * fx > EPSILON ? fx * fx * fx : (116 * fx - 16) / KAPPA;
    double y = lab[0] > KAPPA * EPSILON ? fy * fy * fy : lab[0] / KAPPA;
    double z = fz * fz * fz > EPSILON ? fz * fz * fz : (116 * fz - 16) / KAPPA;
    return new double[] {x * white[0], y * white[1], z * white[2]};
  }

  static double[] fromXyz(double[] xyz, double[] white) {
    double fx = f(xyz[0] / white[0]);
    double fy = f(xyz[1] / white[1]);
    double fz = f(xyz[2] / white[2]);
    return new double[] {116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)};
  }

  private static double f(double t) {
    return t > EPSILON ? Math.cbrt(t) : (KAPPA * t + 16) / 116;
  }

  static double[] oklabToXyz(double[] oklab) {
    double[] lms = Matrix.times(OKLAB_TO_LMS, oklab);
    return Matrix.times(
        LMS_TO_XYZ,
        new double[] {
          lms[0] * lms[0] * lms[0], lms[1] * lms[1] * lms[1], lms[2] * lms[2] * lms[2]
        });
  }

  static double[] xyzToOklab(double[] xyz) {
    double[] lms = Matrix.times(XYZ_TO_LMS, xyz);
    return Matrix.times(
        LMS_TO_OKLAB, new double[] {Math.cbrt(lms[0]), Math.cbrt(lms[1]), Math.cbrt(lms[2])});
  }
}
