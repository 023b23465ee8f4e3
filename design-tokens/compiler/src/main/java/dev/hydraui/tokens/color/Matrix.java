package dev.hydraui.tokens.color;

/** Three by three matrices on colours of three components. */
final class Matrix {
  private Matrix() {}

  /** Returns a matrix, given row by row, times a column of three. */
  static double[] times(double[] m, double[] v) {
    return new double[] {
      m[0] * v[0] + m[1] * v[1] + m[2] * v[2],
      m[3] * v[0] + m[4] * v[1] + m[5] * v[2],
      m[6] * v[0] + m[7] * v[1] + m[8] * v[2]
    };
  }

  /** Returns the inverse of a matrix. */
  static double[] inverse(double[] m) {
    double a = m[4] * m[8] - m[5] * m[7];
    double b = m[5] * m[6] - m[3] * m[8];
    double c = m[3] * m[7] - m[4] * m[6];
    double determinant = m[0] * a + m[1] * b + m[2] * c;
    double[] inverse = {
      a, m[2] * m[7] - m[1] * m[8], m[1] * m[5] - m[2] * m[4],
      b, m[0] * m[8] - m[2] * m[6], m[2] * m[3] - m[0] * m[5],
      c, m[1] * m[6] - m[0] * m[7], m[0] * m[4] - m[1] * m[3]
    };
    for (int i = 0; i < 9; i++) {
      inverse[i] /= determinant;
    }
    return inverse;
  }

  /** Returns the matrix from linear RGB to XYZ for the chromaticities of primaries and white. */
  static double[] ofPrimaries(double[] red, double[] green, double[] blue, double[] white) {
    double[] primaries = {
      red[0] / red[1],
      green[0] / green[1],
      blue[0] / blue[1],
      1,
      1,
      1,
      (1 - red[0] - red[1]) / red[1],
      (1 - green[0] - green[1]) / green[1],
      (1 - blue[0] - blue[1]) / blue[1]
    };
    double[] scale = times(inverse(primaries), white);
    double[] matrix = new double[9];
    for (int i = 0; i < 9; i++) {
      matrix[i] = primaries[i] * scale[i % 3];
    }
    return matrix;
  }
}
