package dev.hydraui.tokens.color;

/** An additive colour space: its primaries and white, and how it encodes light. */
final class RgbSpace {
  private final double[] toXyz;
  private final double[] fromXyz;
  private final Transfer transfer;

  /** The primaries by their chromaticities x and y, the white by its XYZ. */
  RgbSpace(
      double xr,
      double yr,
      double xg,
      double yg,
      double xb,
      double yb,
      double[] white,
      Transfer transfer) {
    this.toXyz =
        Matrix.ofPrimaries(
            new double[] {xr, yr}, new double[] {xg, yg}, new double[] {xb, yb}, white);
    this.fromXyz = Matrix.inverse(toXyz);
    this.transfer = transfer;
  }

  double[] toXyz(double[] c) {
    return Matrix.times(
        toXyz, new double[] {transfer.decode(c[0]), transfer.decode(c[1]), transfer.decode(c[2])});
  }

  double[] fromXyz(double[] xyz) {
    double[] c = Matrix.times(fromXyz, xyz);
    return new double[] {transfer.encode(c[0]), transfer.encode(c[1]), transfer.encode(c[2])};
  }
}
